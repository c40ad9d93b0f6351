/// Some names are taken. A type or error named like an imported module, in Swift, would hide the module's own symbols.
enum ReservedNamesRule {
    private static let modules: Set<String> = ["Swift", "Sekkei", "SekkeiJSON", "Foundation", "FoundationEssentials", "_Concurrency"]

    /// - Parameter names: names in Swift.
    static func check(_ names: [(name: String, span: SourceSpan)], _ reader: Reader) {
        for (name, span) in names where modules.contains(name) {
            reader.error(
                .reservedName, "'\(name)' is the name of a module that generated code uses", at: span,
                help: "choose another name, or give it one in Swift with 'swiftName:'")
        }
    }

    /// No declared type is named like the one that `auth.user` declares, even where there is no `auth` yet.
    static func checkCaller(_ names: [(name: String, span: SourceSpan)], _ reader: Reader) {
        for (name, span) in names where name == TypeEntry.callerName {
            reader.error(
                .reservedName, "'\(name)' is the name of the type that 'auth.user' declares", at: span, help: "choose another name")
        }
    }
}
