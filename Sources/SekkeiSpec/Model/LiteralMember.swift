/// A member of ``Literal/object(_:)``.
package struct LiteralMember: Sendable, Equatable {
    package var name: String
    package var value: Literal

    package init(name: String, value: Literal) {
        self.name = name
        self.value = value
    }
}
