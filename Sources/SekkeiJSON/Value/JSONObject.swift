/// The members of a JSON object in the order in which they were written; no name stands twice.
///
/// Two objects are equal where they have the same members, in whatever order. Names are compared code point by code point.
public struct JSONObject: Sendable {
    /// One member.
    public struct Member: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The value.
        public var value: JSONValue

        /// Creates a member.
        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }

        /// Whether names and values are equal.
        public static func == (left: Member, right: Member) -> Bool {
            ExactText(left.name) == ExactText(right.name) && left.value == right.value
        }

        /// Hashes name and value.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(ExactText(name))
            hasher.combine(value)
        }
    }

    /// The members in their order.
    public private(set) var members: [Member] = []
    /// Where the members stand; empty as long as searching one after the other is faster.
    private var places: [ExactText: Int] = [:]

    private static let mostUnindexed = 8

    /// Creates an object without members.
    public init() {}

    /// How many members there are.
    public var count: Int { members.count }

    /// Whether there are no members.
    public var isEmpty: Bool { members.isEmpty }

    /// The value of a member, nil where there is none. Setting nil removes the member; a new one is appended.
    public subscript(name: String) -> JSONValue? {
        get { place(of: name).map { members[$0].value } }
        set {
            if let newValue {
                if let place = place(of: name) { members[place].value = newValue } else { append(Member(name, newValue)) }
            } else if let place = place(of: name) {
                members.remove(at: place)
                places = [:]
                if members.count > Self.mostUnindexed { indexAll() }
            }
        }
    }

    /// Appends a member.
    /// - Returns: False where there is one of this name already; then nothing changes.
    @discardableResult
    public mutating func insert(_ value: JSONValue, named name: String) -> Bool {
        guard place(of: name) == nil else { return false }
        append(Member(name, value))
        return true
    }

    private func place(of name: String) -> Int? {
        let name = ExactText(name)
        return places.isEmpty ? members.firstIndex { ExactText($0.name) == name } : places[name]
    }

    private mutating func append(_ member: Member) {
        members.append(member)
        if !places.isEmpty {
            places[ExactText(member.name)] = members.count - 1
        } else if members.count > Self.mostUnindexed {
            indexAll()
        }
    }

    private mutating func indexAll() {
        for place in members.indices { places[ExactText(members[place].name)] = place }
    }
}

extension JSONObject: Hashable {
    /// Whether both have the same members, in whatever order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.count == right.count && left.members.allSatisfy { right[$0.name] == $0.value }
    }

    /// Hashes the members, whatever their order.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for member in members {
            var single = hasher
            single.combine(member)
            sum ^= single.finalize()
        }
        hasher.combine(sum)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Creates an object of these members; of several with one name the last one counts.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        for (name, value) in elements { self[name] = value }
    }
}
