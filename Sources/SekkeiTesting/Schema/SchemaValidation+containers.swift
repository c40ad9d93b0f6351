import SekkeiJSON

extension SchemaValidation {
    mutating func checkElements(_ elements: [JSONValue], _ schema: JSONValue, _ pointer: String) {
        checkCount(elements.count, "Items", "entries", schema, pointer)
        if schema["uniqueItems"]?.boolValue == true, Set(elements).count < elements.count {
            report(pointer, "uniqueItems", "an entry stands twice")
        }
        guard let items = schema["items"] else { return }
        for (index, element) in elements.enumerated() { check(element, against: items, at: "\(pointer)/\(index)") }
    }

    mutating func checkMembers(_ members: JSONObject, _ schema: JSONValue, _ pointer: String) {
        checkCount(members.count, "Properties", "members", schema, pointer)
        let properties = schema["properties"]?.objectValue
        for name in schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? [] where members[name] == nil {
            if let property = properties?[name], isHidden(property) { continue }
            report(JSONPointer.appending(name, to: pointer), "required", "'\(name)' is missing")
        }
        for member in members.members {
            let place = JSONPointer.appending(member.name, to: pointer)
            if let names = schema["propertyNames"] { checkName(member.name, names, place) }
            if let property = properties?[member.name] {
                checkProperty(member.value, property, place)
            } else {
                checkAdditional(member, schema, place)
            }
        }
    }

    private mutating func checkProperty(_ value: JSONValue, _ schema: JSONValue, _ place: String) {
        if isHidden(schema) {
            let keyword = direction == .request ? "readOnly" : "writeOnly"
            report(place, keyword, "a \(keyword) field stands in \(direction == .request ? "a request" : "an answer")")
        }
        check(value, against: schema, at: place)
    }

    private mutating func checkAdditional(_ member: JSONObject.Member, _ schema: JSONValue, _ place: String) {
        if let additional = schema["additionalProperties"] {
            if additional.boolValue == false {
                report(place, "additionalProperties", "'\(member.name)' is unknown")
            } else {
                check(member.value, against: additional, at: place)
            }
        } else if isClosed, schema["properties"] != nil, schema["allOf"] == nil {
            report(place, "properties", "'\(member.name)' is not documented")
        }
    }

    private mutating func checkName(_ name: String, _ schema: JSONValue, _ place: String) {
        for fault in trial(.string(name), schema, "") { report(place, "propertyNames", "the name '\(name)': \(fault.message)") }
    }

    private mutating func checkCount(_ count: Int, _ suffix: String, _ noun: String, _ schema: JSONValue, _ pointer: String) {
        if let limit = schema["min\(suffix)"]?.numberValue?.int64, count < limit {
            report(pointer, "min\(suffix)", "\(count) \(noun) are less than \(limit)")
        }
        if let limit = schema["max\(suffix)"]?.numberValue?.int64, count > limit {
            report(pointer, "max\(suffix)", "\(count) \(noun) are more than \(limit)")
        }
    }

    /// Whether a property does not go this way.
    private func isHidden(_ property: JSONValue) -> Bool {
        switch direction {
        case .request: root.effective(property)["readOnly"]?.boolValue == true
        case .answer: root.effective(property)["writeOnly"]?.boolValue == true
        case .both: false
        }
    }
}
