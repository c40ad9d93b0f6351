import SekkeiJSON

extension JSONValue {
    /// The same document with one place changed.
    /// - Parameters:
    ///   - path: Names of members and numbers of entries.
    ///   - change: The new value; nil removes the member.
    func changing(_ path: [String], _ change: (JSONValue?) -> JSONValue?) -> JSONValue {
        guard let name = path.first else { return change(self) ?? self }
        let rest = Array(path.dropFirst())
        switch self {
        case .object(var members):
            members[name] = rest.isEmpty ? change(members[name]) : members[name]?.changing(rest, change)
            return .object(members)
        case .array(var elements):
            if let index = Int(name), elements.indices.contains(index) { elements[index] = elements[index].changing(rest, change) }
            return .array(elements)
        default: return self
        }
    }

    func setting(_ path: [String], to value: JSONValue) -> JSONValue { changing(path) { _ in value } }

    func removing(_ path: [String]) -> JSONValue { changing(path) { _ in nil } }

    /// The same with a member under another name, in its place.
    func renaming(_ path: [String], to name: String) -> JSONValue {
        changing(Array(path.dropLast())) { parent in
            var renamed = JSONObject()
            for member in parent?.objectValue?.members ?? [] { renamed[member.name == path.last ? name : member.name] = member.value }
            return .object(renamed)
        }
    }
}
