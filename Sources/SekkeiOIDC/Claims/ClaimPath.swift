import SekkeiJSON

/// Where a claim stands: the names of members from the outside inwards, `realm_access.roles` for instance.
public struct ClaimPath: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The names; at least one.
    public let names: [String]

    /// Takes the names one by one, for names that hold a dot themselves, such as URLs.
    public init(_ first: String, _ rest: String...) {
        names = [first] + rest
    }

    /// Splits a path at its dots.
    public init(path: String) {
        names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }

    /// Splits a path at its dots.
    public init(stringLiteral path: String) {
        self.init(path: path)
    }

    func value(in claims: JSONObject) -> JSONValue? {
        names.dropFirst().reduce(names.first.flatMap { claims[$0] }) { value, name in value?[name] }
    }
}
