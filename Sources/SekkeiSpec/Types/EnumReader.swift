/// Reads the values of a declared enum.
struct EnumReader {
    let reader: Reader

    func values(_ node: Node) -> [EnumValue] {
        let written: [(name: String, span: SourceSpan, value: Node?)]
        switch node.content {
        case .sequence(let items):
            written = items.compactMap { item in reader.text(item, "an enum value").map { ($0, item.span, nil) } }
        case .mapping(let members): written = members.map { ($0.name, $0.keySpan, $0.value) }
        case .scalar(let scalar):
            let isList = scalar.text.contains(",")
            reader.wrongShape(
                node, expected: "a list of values, or a mapping with descriptions",
                help: isList ? "write [\(Reader.clipped(scalar.text))]" : "for example: [open, closed]")
            return []
        }
        if written.isEmpty, node.items?.isEmpty ?? true {
            reader.error(.emptyEnum, "an enum needs at least one value", at: node.span.firstLine)
        }
        EnumValuesRule.check(written.map { ($0.name, $0.span) }, reader)
        let values = written.map { value($0.name, $0.value) }
        SwiftNamesRule.check(
            zip(values, written).map { .init(swiftName: $0.swiftName, what: "enum value '\($0.name)'", span: $1.span) }, reader)
        return values
    }

    private func value(_ name: String, _ node: Node?) -> EnumValue {
        var value = EnumValue(name: name, swiftName: SwiftName.enumCase(name), description: nil)
        guard let node, !node.isNull else { return value }
        guard let members = node.members, members.contains(where: { Vocabulary.key($0.name, in: .enumValue) != nil }) else {
            value.description = reader.localized(node)
            return value
        }
        guard let fields = reader.fields(node, in: .enumValue) else { return value }
        value.description = reader.localized(fields, "description")
        if let own = fields["swiftName"].flatMap({ reader.swiftName($0) }) { value.swiftName = SwiftName.escaped(own) }
        return value
    }
}
