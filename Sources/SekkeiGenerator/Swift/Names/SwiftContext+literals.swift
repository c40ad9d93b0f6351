import SekkeiSpec

extension SwiftContext {
    /// A value of the spec as a Swift expression of the type.
    func expression(_ literal: Literal, of type: TypeReference) -> String {
        switch (literal, type.kind) {
        case (_, .scalar(.any)): JSONValueLiteral.expression(literal)
        case (_, .scalar(.decimal)): DecimalLiteral.expression(literal)
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

    /// A bound of a value, as it stands behind `minimum:`.
    func bound(_ literal: Literal, of type: TypeReference) -> String {
        switch (literal, type.kind) {
        case (_, .scalar(.decimal)): DecimalLiteral.bound(literal)
        case (.string(let text), .scalar(.duration)): DurationLiteral.expression(text)
        case (.integer(let value), _): SwiftLiteral.integer(value)
        case (.number(let text), _), (.string(let text), _): text
        case (.boolean, _), (.list, _), (.null, _), (.object, _): "0"
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
        case .scalar(.duration): return DurationLiteral.expression(text)
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
        guard case .named(let name) = type.kind else { return "nil" }
        if let union = union(name) { return unionExpression(members, of: name, union) }
        let properties = properties(name) ?? []
        let arguments = properties.compactMap { property -> String? in
            guard let member = members.first(where: { $0.name == property.name }) else { return nil }
            return "\(SwiftIdentifier.label(property.swiftName)): \(expression(member.value, of: property.type))"
        }
        return "\(swiftName(ofType: name))(\(arguments.joined(separator: ", ")))"
    }

    /// `.commented(Commented(text: "…"))`.
    private func unionExpression(_ members: [LiteralMember], of name: String, _ union: UnionShape) -> String {
        let tag = members.first { $0.name == union.discriminator }?.value
        guard let alternative = union.alternatives.first(where: { .string($0.name) == tag }) else { return "nil" }
        let type = TypeReference(kind: .named(alternative.type))
        return "\(enumCase(alternative.swiftName, of: name))(\(objectExpression(members, of: type)))"
    }
}
