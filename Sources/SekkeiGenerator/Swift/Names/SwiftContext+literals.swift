import SekkeiSpec

extension SwiftContext {
    /// A value of the spec as a Swift expression of the type.
    func expression(_ literal: Literal, of type: TypeReference) -> String {
        switch (literal, type.kind) {
        case (.null, _): "nil"
        case (.boolean(let value), _): value ? "true" : "false"
        case (.integer(let value), _): SwiftLiteral.integer(value)
        case (.number(let text), _): text
        case (.string(let text), _): textExpression(text, of: type)
        case (.list(let items), .list(let element)): SwiftLiteral.list(items.map { expression($0, of: element) })
        case (.list(let items), _): SwiftLiteral.list(items.map { expression($0, of: type) })
        case (.object(let members), .map(let value, _)): mapExpression(members, of: value)
        case (.object(let members), _): objectExpression(members, of: type)
        }
    }

    /// A bound of a number, as it stands behind `minimum:`.
    func bound(_ literal: Literal) -> String {
        switch literal {
        case .integer(let value): SwiftLiteral.integer(value)
        case .number(let text), .string(let text): text
        case .boolean, .list, .null, .object: "0"
        }
    }

    private func textExpression(_ text: String, of type: TypeReference) -> String {
        switch type.kind {
        case .named(let name):
            let value = enumeration(name)?.first { $0.name == text }?.swiftName ?? text
            return enumCase(value, of: name)
        case .scalar(.uuid): return "\(RuntimeSymbols.uuid)(uuidString: \(SwiftLiteral.string(text)))!"
        case .scalar(.date): return "\(RuntimeSymbols.calendarDate)(\(SwiftLiteral.string(text)))!"
        case .scalar(.time): return "\(RuntimeSymbols.timeOfDay)(\(SwiftLiteral.string(text)))!"
        default: return SwiftLiteral.string(text)
        }
    }

    /// Where the case could be taken for one of `Optional`, the type is named.
    private func enumCase(_ value: String, of type: String) -> String {
        let prefix = value == "none" || value == "some" ? swiftName(ofType: type) : ""
        return prefix + "." + value
    }

    private func mapExpression(_ members: [LiteralMember], of type: TypeReference) -> String {
        guard !members.isEmpty else { return "[:]" }
        return SwiftLiteral.list(members.map { "\(SwiftLiteral.string($0.name)): \(expression($0.value, of: type))" })
    }

    private func objectExpression(_ members: [LiteralMember], of type: TypeReference) -> String {
        guard case .named(let name) = type.kind, let properties = properties(name) else { return "nil" }
        let arguments = properties.compactMap { property -> String? in
            guard let member = members.first(where: { $0.name == property.name }) else { return nil }
            return "\(SwiftIdentifier.label(property.swiftName)): \(expression(member.value, of: property.type))"
        }
        return "\(swiftName(ofType: name))(\(arguments.joined(separator: ", ")))"
    }
}
