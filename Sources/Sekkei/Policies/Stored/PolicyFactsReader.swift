import SekkeiJSON
import SekkeiPolicy

/// Reads JSON as a schema says.
struct PolicyFactsReader {
    private static let mostFaults = 20

    let schema: PolicySchema
    private(set) var faults: [PolicyFactsFault] = []

    init(schema: PolicySchema) {
        self.schema = schema
    }

    mutating func roots(_ json: JSONObject) -> [String: JSONPolicyFacts.Node] {
        var roots: [String: JSONPolicyFacts.Node] = [:]
        for member in json.members {
            guard let root = schema.root(named: member.name) else {
                fault(member.name, nil)
                continue
            }
            roots[root.name] = node(member.value, root.type, at: member.name)
        }
        return roots
    }

    private mutating func fault(_ path: String, _ expected: String?) {
        if faults.count < Self.mostFaults { faults.append(PolicyFactsFault(path: path, expected: expected)) }
    }

    private mutating func node(_ json: JSONValue, _ type: PolicyType, at path: String) -> JSONPolicyFacts.Node? {
        switch (json, type) {
        case (.null, _): return nil
        case (.object(let members), .object(let name)): return object(members, name, at: path)
        case (.object(let members), .map(let value)):
            var nodes: [String: JSONPolicyFacts.Node] = [:]
            for member in members.members { nodes[member.name] = node(member.value, value, at: "\(path).\(member.name)") }
            return .members(nodes)
        default: return value(json, type, at: path).map(JSONPolicyFacts.Node.value)
        }
    }

    private mutating func object(_ members: JSONObject, _ name: String, at path: String) -> JSONPolicyFacts.Node {
        var nodes: [String: JSONPolicyFacts.Node] = [:]
        for member in members.members {
            guard let attribute = schema.objects[name]?.attribute(named: member.name) else {
                fault("\(path).\(member.name)", nil)
                continue
            }
            nodes[member.name] = node(member.value, attribute.type, at: "\(path).\(member.name)")
        }
        return .members(nodes)
    }

    /// Nil where it does not fit, which has been noted.
    private mutating func value(_ json: JSONValue, _ type: PolicyType, at path: String) -> PolicyValue? {
        switch type {
        case .opaque: return .opaque
        case .list(let element):
            guard case .array(let values) = json else { break }
            return .list(values.enumerated().map { value($1, element, at: "\(path)[\($0)]") ?? .opaque })
        default:
            if let scalar = PolicyValue(json, type) { return scalar }
        }
        fault(path, type.description)
        return nil
    }
}

extension PolicyValue {
    /// A scalar of a type; nil where the JSON is none of that type.
    fileprivate init?(_ json: JSONValue, _ type: PolicyType) {
        let found: PolicyValue? =
            switch (type, json) {
            case (.boolean, .boolean(let value)): .boolean(value)
            case (.integer, .number(let number)): Int64(number.text).map(PolicyValue.integer)
            case (.number, .number(let number)): Double(number.text).map(PolicyValue.number)
            case (.decimal, .string(let text)): PolicyDecimal(text).map(PolicyValue.decimal)
            case (.decimal, .number(let number)): PolicyDecimal(number.text).map(PolicyValue.decimal)
            case (.string, .string(let text)): .text(text)
            case (.enumeration(let enumeration), .string(let text)): enumeration.rank(of: text).map { _ in .text(text) }
            case (.date, .string(let text)): PolicyDate(text).map(PolicyValue.date)
            case (.time, .string(let text)): PolicyTime(text).map(PolicyValue.time)
            case (.dateTime, .string(let text)): PolicyDateTime(text).map(PolicyValue.dateTime)
            default: nil
            }
        guard let found else { return nil }
        self = found
    }
}
