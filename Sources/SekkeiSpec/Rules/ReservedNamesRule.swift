/// No type is named like a module that generated code imports: the module's own symbols could no longer be named.
enum ReservedNamesRule {
    private static let modules: Set<String> = ["Swift", "Sekkei", "SekkeiJSON", "Foundation", "FoundationEssentials", "_Concurrency"]

    static func check(_ names: [(name: String, span: SourceSpan)], _ reader: Reader) {
        for (name, span) in names where modules.contains(name) {
            reader.error(.reservedName, "'\(name)' is the name of a module that generated code uses", at: span, help: "choose another name")
        }
    }
}
