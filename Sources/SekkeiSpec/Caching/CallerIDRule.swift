/// What is kept for one caller needs an attribute that tells callers apart, and that every caller has.
enum CallerIDRule {
    static func isThere(_ auth: AuthDraft?, _ types: TypeResolver) -> Bool {
        guard let path = auth?.idPath else { return auth == nil }
        guard case .found(let value) = KeyValueType.walk(path, from: .named(TypeEntry.callerName), types) else { return true }
        return !value.mayBeAbsent
    }

    static func report(_ key: String, at span: SourceSpan?, _ reader: Reader) {
        if reader.isIncomplete { return }
        reader.error(
            .callersNotTold, "'\(key)' needs an attribute that tells callers apart", at: span,
            help: "declare 'id' under 'auth.user', or name another under 'auth.id'")
    }
}
