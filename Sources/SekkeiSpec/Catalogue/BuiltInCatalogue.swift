/// The errors and field messages that every API has, in English and Japanese.
///
/// The order is part of the contract with the runtime, which refers to entries by their index.
package enum BuiltInCatalogue {
    /// The languages that it is written in.
    package static let languages = ["en", "ja"]

    /// The entries, as a spec that overrides nothing has them in both languages.
    package static let errors: [CatalogError] = members(of: errorText).map(error)

    /// The messages of single fields, by constraint.
    package static let constraintMessages: [ConstraintMessage] = members(of: constraintText).map(constraintMessage)

    /// Read by the same code as specs are; that it reads without a diagnostic is tested.
    private static func members(of text: String) -> [NodeMember] {
        let parser = SpecFileParser(sink: DiagnosticSink())
        return parser.parse(SpecSource(path: "built-in", bytes: Array(text.utf8))).root?.members ?? []
    }

    private static func error(_ member: NodeMember) -> CatalogError {
        let value = member.value
        let details = value.member("details")?.members ?? []
        return CatalogError(
            name: member.name, swiftName: SwiftName.error(member.name, prefixes: ["AUTH", "VAL", "BIZ", "API", "RATE", "SYS"]),
            code: text(value, "code"), status: Int(text(value, "status")) ?? 500, details: details.map(detail),
            message: texts(value, "message"), description: texts(value, "description"), isBuiltIn: true)
    }

    private static func detail(_ member: NodeMember) -> Property {
        var property = Property.named(member.name, at: member.keySpan)
        property.type = type(member.value)
        property.description = texts(member.value, "description")
        property.examples = [member.value.member("example").map(example) ?? .null]
        return property
    }

    /// A scalar, or a list of texts; `maxLength` is that of a text.
    private static func type(_ value: Node) -> TypeReference {
        let name = text(value, "type")
        var scalar = TypeReference(kind: .scalar(Scalar(rawValue: name) ?? .string))
        scalar.constraints.maxLength = Int(text(value, "maxLength"))
        guard name == "list<string>" else { return scalar }
        var list = TypeReference(kind: .list(scalar))
        list.constraints.maxItems = Int(text(value, "maxItems"))
        return list
    }

    private static func example(_ node: Node) -> Literal {
        if let items = node.items { return .list(items.map(example)) }
        let text = node.scalar?.text ?? ""
        return Int64(text).map { .integer($0) } ?? .string(text)
    }

    private static func constraintMessage(_ member: NodeMember) -> ConstraintMessage {
        ConstraintMessage(constraint: member.name, code: text(member.value, "code"), message: texts(member.value, "message"))
    }

    private static func texts(_ value: Node, _ key: String) -> LocalizedText {
        let texts = value.member(key)
        return LocalizedText(texts: languages.map { language in (language, texts.map { text($0, language) } ?? "") })
    }

    private static func text(_ node: Node, _ key: String) -> String { node.member(key)?.scalar?.text ?? "" }
}
