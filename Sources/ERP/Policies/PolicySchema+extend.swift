import SekkeiJSON
import SekkeiPolicy

extension PolicySchema {
    /// The schema with those names of given facts that it lacks, their types taken from the values.
    func extended(by facts: [String: JSONValue]) -> PolicySchema {
        var inference = TypeInference(objects: objects)
        var roots = self.roots
        for (name, value) in facts.sorted(by: { $0.key < $1.key }) {
            if let root = root(named: name) {
                inference.extend(root.type, by: value)
            } else {
                roots.append(PolicyRoot(name, inference.type(of: value, named: name), isOptional: true))
            }
        }
        return PolicySchema(roots: roots, objects: Array(inference.objects.values), roles: roles)
    }
}

/// Takes types from values. Its depth is bounded by that of the JSON that was read.
private struct TypeInference {
    var objects: [String: PolicyObject]

    /// Adds to the object that a type leads to what only the value has.
    mutating func extend(_ type: PolicyType, by value: JSONValue) {
        guard case .object(let name) = type, let object = objects[name], let members = value.objectValue?.members else { return }
        var attributes = object.attributes
        for member in members {
            if let known = object.attribute(named: member.name) {
                extend(known.type, by: member.value)
            } else {
                let type = self.type(of: member.value, named: "\(name).\(member.name)")
                attributes.append(.init(member.name, type, isOptional: true))
            }
        }
        objects[name] = PolicyObject(name: name, attributes: attributes)
    }

    mutating func type(of value: JSONValue, named name: String) -> PolicyType {
        switch value {
        case .null: return .opaque("null")
        case .boolean: return .boolean
        case .string: return .string
        case .number(let number):
            if number.int64 != nil { return .integer }
            return PolicyDecimal(number.text) == nil ? .number : .decimal
        case .array(let values): return .list(values.first.map { type(of: $0, named: name) } ?? .string)
        case .object(let object):
            objects[name] = PolicyObject(name: name, attributes: [])
            extend(.object(name), by: .object(object))
            return .object(name)
        }
    }
}
