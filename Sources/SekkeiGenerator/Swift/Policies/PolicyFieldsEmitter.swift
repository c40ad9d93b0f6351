import SekkeiPolicy
import SekkeiSpec

/// Writes the fields that filters name, and their enumerations.
struct PolicyFieldsEmitter {
    let names: PolicyFieldNames
    let out: TextWriter

    func emit() {
        for (name, enumeration) in names.enumerations {
            out.line("static let \(name) = \(PolicyFieldNames.literal(enumeration))")
        }
        for (name, attribute) in names.fields {
            let arguments = [
                "root: \(SwiftLiteral.string(attribute.root))", "steps: \(SwiftLiteral.list(attribute.steps.map(step)))",
                "type: \(names.type(attribute.type))", "isOptional: \(attribute.isOptional)", "slot: 0",
            ]
            out.wrapped("static let \(name) = \(RuntimeSymbols.policyAttribute)(", arguments, ")", depth: 1)
        }
    }

    private func step(_ step: PolicyAttribute.Step) -> String {
        let access =
            switch step.access {
            case .property(let object): ".property(of: \(SwiftLiteral.string(object)))"
            case .key: ".key"
            }
        return ".init(name: \(SwiftLiteral.string(step.name)), access: \(access)\(step.isOptional ? ", isOptional: true" : ""))"
    }
}
