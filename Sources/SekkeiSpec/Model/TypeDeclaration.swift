/// A named type of the spec, after `extends`, `from`, `pick`, `omit` and `partial` have been applied.
package struct TypeDeclaration: Sendable {
    package enum Shape: Sendable {
        case object(ObjectShape)
        /// Where `isOrdered`, the values compare in the order written.
        case enumeration([EnumValue], isOrdered: Bool = false)
        case union(UnionShape)
    }

    /// As in the spec: `TaskStatus`.
    package var name: String
    /// The Swift name; differs from `name` only by `swiftName:`.
    package var swiftName: String
    package var title: LocalizedText?
    package var description: LocalizedText?
    /// Nil where it is not deprecated.
    package var deprecation: Deprecation?
    package var shape: Shape
    /// `from:` of a derived type, for the doc comment.
    package var derivedFrom: String?
    /// Whether it is read from request bodies, written to answers, or both; found by following the operations.
    package var isRequest: Bool
    package var isResponse: Bool
    package var examples: [Literal] = []
    package var extensions: [Extension]
    package var file: String
    package var span: SourceSpan
}
