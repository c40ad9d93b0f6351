package import SekkeiSpec

/// The members of a JSON object in the order in which they were set.
package struct DocumentObject: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    package private(set) var names: [String] = []
    private var values: [String: DocumentValue] = [:]

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

    package var isEmpty: Bool { names.isEmpty }

    /// Setting a member again keeps its place; nil removes it.
    package subscript(name: String) -> DocumentValue? {
        get { values[name] }
        set {
            if newValue == nil {
                names.removeAll { $0 == name }
            } else if values[name] == nil {
                names.append(name)
            }
            values[name] = newValue
        }
    }

    /// The members in order.
    package var members: [(name: String, value: DocumentValue)] {
        names.compactMap { name in values[name].map { (name, $0) } }
    }

    package func mapValues(_ transform: (DocumentValue) -> DocumentValue) -> DocumentObject {
        var result = self
        result.values = values.mapValues(transform)
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
