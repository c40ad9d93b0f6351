/// A caller who speaks an older version, as far as an error must know.
@_spi(Generated) public struct PastCaller {
    /// The number of the version, counted from the newest.
    public let version: Int
    private let fieldNames: [FieldName]

    /// What a field of the newest version is called in the operation's own.
    @_spi(Generated) public struct FieldName: Sendable {
        let newest: StaticString
        let own: StaticString

        /// Creates a pair of names.
        @_spi(Generated) public init(_ newest: StaticString, _ own: StaticString) {
            self.newest = newest
            self.own = own
        }
    }

    init(version: Int, fieldNames: [FieldName]) {
        self.version = version
        self.fieldNames = fieldNames
    }

    /// What the caller calls a field of the request. Of a path such as `assignee.name` the first name is looked up.
    public func fieldName(_ name: String) -> String {
        let end = name.firstIndex { $0 == "." || $0 == "[" } ?? name.endIndex
        guard let known = fieldNames.first(where: { "\($0.newest)" == name[..<end] }) else { return name }
        return "\(known.own)" + name[end...]
    }
}

extension Request {
    /// The caller, if it speaks an older version.
    var pastCaller: PastCaller? {
        guard facts.version > 0 else { return nil }
        let names = facts.operation >= 0 ? api.operations[facts.operation].fieldNames : []
        return PastCaller(version: facts.version, fieldNames: names)
    }
}
