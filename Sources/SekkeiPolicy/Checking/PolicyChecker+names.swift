extension PolicyChecker {
    /// A dotted name: an attribute, or the membership that the last part asks for.
    mutating func resolve(_ path: PolicyPath) -> Side? {
        guard let root = schema.root(named: path.parts[0].name) else {
            let help = NearestName.help(for: path.parts[0].name, among: schema.rootNames) ?? "names begin with \(listed(schema.rootNames))"
            diagnostics.add(.unknownRoot(path.parts[0].name.clipped), at: path.parts[0].span, help: help)
            return nil
        }
        var (type, steps, isOptional) = (root.type, [PolicyAttribute.Step](), root.isOptional)
        for (index, part) in path.parts.enumerated().dropFirst() {
            if case .list(.enumeration(let enumeration)) = type, index == path.parts.count - 1 {
                let list = attribute(root: root, steps: steps, type: type, isOptional: isOptional)
                return member(part, of: enumeration, in: list, at: path.span)
            }
            guard let found = step(part, in: type, named: path.parts[index - 1].name) else { return nil }
            steps.append(found.step)
            type = found.type
            isOptional = isOptional || found.step.isOptional
        }
        return .attribute(attribute(root: root, steps: steps, type: type, isOptional: isOptional))
    }

    private mutating func step(
        _ part: PolicyPath.Part, in type: PolicyType, named owner: String
    ) -> (step: PolicyAttribute.Step, type: PolicyType)? {
        switch type {
        case .map(let value):
            return (PolicyAttribute.Step(name: part.name, access: .key, isOptional: true), value)
        case .object(let name):
            guard let object = schema.objects[name] else { break }
            if let found = object.attribute(named: part.name) {
                return (PolicyAttribute.Step(name: part.name, access: .property(of: name), isOptional: found.isOptional), found.type)
            }
            let names = object.attributes.map(\.name)
            let help = NearestName.help(for: part.name, among: names) ?? (names.isEmpty ? nil : "it has \(listed(names))")
            diagnostics.add(.unknownAttribute(part.name.clipped, owner: name), at: part.span, help: help)
            return nil
        default: break
        }
        let help = isTextList(type) ? "write '\(part.name.clipped)' IN …" : nil
        diagnostics.add(.noAttributes(part.name.clipped, type: type.description), at: part.span, help: help)
        return nil
    }

    private mutating func member(
        _ part: PolicyPath.Part, of enumeration: PolicyEnumeration, in list: PolicyAttribute, at span: PolicySpan
    ) -> Side? {
        guard enumeration.rank(of: part.name) != nil else {
            unknownValue(part.name, of: enumeration, at: part.span)
            return nil
        }
        let element = TypedConstant(value: .text(part.name), literal: .text(part.name), type: .enumeration(enumeration))
        let membership = TypedMembership(element: .constant(element), container: .attribute(list), form: .enumeration(enumeration))
        return .condition(TypedExpression(.membership(membership), at: span))
    }

    mutating func unknownValue(_ value: String, of enumeration: PolicyEnumeration, at span: PolicySpan) {
        let help = NearestName.help(for: value, among: enumeration.values) ?? "its values are \(listed(enumeration.values))"
        diagnostics.add(.unknownValue(value.clipped, enumeration: enumeration.name), at: span, help: help)
    }

    private func isTextList(_ type: PolicyType) -> Bool {
        type == .list(.string)
    }

    private func listed(_ names: [String]) -> String {
        names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", …" : "")
    }
}
