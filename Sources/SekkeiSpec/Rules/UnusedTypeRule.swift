/// Every type is reached from an operation, the caller or an error. A warning.
enum UnusedTypeRule {
    static func check(_ types: TypeResolver, usage: TypeUsage, _ reader: Reader) {
        guard !reader.isIncomplete, !reader.sink.hasErrors else { return }
        for entry in types.entries where entry.name != TypeEntry.callerName && !usage.used.contains(entry.name) {
            reader.sink.warning(.unusedType, "type '\(entry.name)' is not used", at: entry.nameSpan)
        }
    }
}
