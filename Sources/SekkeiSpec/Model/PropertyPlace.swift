/// Where a field, a parameter or a detail of an error is declared.
package struct PropertyPlace: Sendable, Hashable {
    /// What it is a part of.
    package enum Owner: Sendable, Hashable {
        case type(String)
        case operation(String, Section)
        case error(String)
    }

    /// The part of an operation that has it.
    package enum Section: Sendable, Hashable { case path, query, header, part, answerHeader }

    package var owner: Owner
    package var name: String
}
