package import SekkeiSpec

/// The members of a JSON object in the order in which they were set.
package struct DocumentObject: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    package struct Member: Sendable, Equatable {
        package let name: String
        package fileprivate(set) var value: DocumentValue
    }

    /// Objects of so many members are searched; most have fewer than ten.
    private static let searched = 16

    /// The members in order.
    package private(set) var members: [Member] = []
    /// Where members stand; empty while they are searched.
    private var places: [String: Int] = [:]

    package init() {}

    package init(_ members: [(String, DocumentValue)]) {
        for (name, value) in members { self[name] = value }
    }

    package init(_ members: [LiteralMember]) {
        for member in members { self[member.name] = DocumentValue(member.value) }
    }

    package init(dictionaryLiteral elements: (String, DocumentValue)...) {
        self.init(elements)
    }

    package var isEmpty: Bool { members.isEmpty }

    package var names: [String] { members.map(\.name) }

    /// Setting a member again keeps its place; nil removes it.
    package subscript(name: String) -> DocumentValue? {
        get { place(of: name).map { members[$0].value } }
        set {
            switch (place(of: name), newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): remove(at: place)
            case (nil, let value?): append(Member(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    private func place(of name: String) -> Int? {
        members.count <= Self.searched ? members.firstIndex { $0.name == name } : places[name]
    }

    private mutating func append(_ member: Member) {
        members.append(member)
        if members.count == Self.searched + 1 {
            index()
        } else if members.count > Self.searched {
            places[member.name] = members.count - 1
        }
    }

    private mutating func remove(at place: Int) {
        members.remove(at: place)
        index()
    }

    private mutating func index() {
        places = members.count <= Self.searched ? [:] : Dictionary(uniqueKeysWithValues: zip(members.map(\.name), members.indices))
    }

    package func mapValues(_ transform: (DocumentValue) -> DocumentValue) -> DocumentObject {
        var result = self
        result.members = members.map { Member(name: $0.name, value: transform($0.value)) }
        return result
    }

    /// Sets the text, if there is one.
    package mutating func set(_ name: String, _ text: LocalizedText?) {
        guard let text else { return }
        self[name] = .text(text)
    }

    /// Sets the number, if there is one.
    package mutating func set(_ name: String, _ number: Int?) {
        guard let number else { return }
        self[name] = .integer(Int64(number))
    }

    /// Sets the value, if there is one.
    package mutating func set(_ name: String, _ literal: Literal?) {
        guard let literal else { return }
        self[name] = DocumentValue(literal)
    }

    /// Sets the string, if there is one.
    package mutating func set(_ name: String, _ string: String?) {
        guard let string else { return }
        self[name] = .string(string)
    }

    /// Sets the object, if there is one.
    package mutating func set(_ name: String, _ object: DocumentObject?) {
        guard let object else { return }
        self[name] = .object(object)
    }

    /// Sets the members of another object, in its order.
    package mutating func merge(_ other: DocumentObject) {
        for member in other.members { self[member.name] = member.value }
    }

    /// Adds the `x-…` keys of the spec.
    package mutating func add(_ extensions: [Extension]) {
        for item in extensions { self[item.name] = DocumentValue(item.value) }
    }
}
