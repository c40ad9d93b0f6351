import SekkeiJSON

extension SchemaValidation {
    mutating func checkCombinations(_ value: JSONValue, _ schema: JSONValue, _ pointer: String) {
        for branch in schema["allOf"]?.arrayValue ?? [] { check(value, against: branch, at: pointer) }
        if let branches = schema["anyOf"]?.arrayValue, !branches.contains(where: { trial(value, $0, pointer).isEmpty }) {
            report(pointer, "anyOf", "no alternative fits")
        }
        if let branches = schema["oneOf"]?.arrayValue { checkOne(value, of: branches, schema, pointer) }
        if let refused = schema["not"], trial(value, refused, pointer).isEmpty { report(pointer, "not", "the value must not fit") }
    }

    private mutating func checkOne(_ value: JSONValue, of branches: [JSONValue], _ schema: JSONValue, _ pointer: String) {
        if let discriminator = schema["discriminator"] {
            return checkDiscriminated(value, discriminator, pointer)
        }
        let results = branches.map { trial(value, $0, pointer) }
        let fitting = results.filter(\.isEmpty).count
        guard fitting != 1 else { return }
        report(pointer, "oneOf", fitting == 0 ? "no alternative fits" : "\(fitting) alternatives fit")
    }

    /// Only the alternative that the value names is looked at, so that faults are those of the right one.
    private mutating func checkDiscriminated(_ value: JSONValue, _ discriminator: JSONValue, _ pointer: String) {
        let property = discriminator["propertyName"]?.stringValue ?? ""
        let place = JSONPointer.appending(property, to: pointer)
        guard let name = value[property]?.stringValue, let reference = discriminator["mapping"]?[name]?.stringValue else {
            return report(place, "discriminator", "'\(property)' names no alternative")
        }
        check(value, against: .object(["$ref": .string(reference)]), at: pointer)
    }
}
