/// A named type of the spec, after `extends`, `from`, `pick`, `omit` and `partial` have been applied.
package struct TypeDeclaration: Sendable {
    package enum Shape: Sendable {
        case object(ObjectShape)
        case enumeration([EnumValue])
    }

    /// As in the spec: `TaskStatus`.
    package var name: String
    /// The Swift name; differs from `name` only by `swiftName:`.
    package var swiftName: String
    package var title: LocalizedText?
    package var description: LocalizedText?
    package var deprecated: Bool
    package var shape: Shape
    /// `from:` of a derived type, for the doc comment.
    package var derivedFrom: String?
    /// Whether it is read from request bodies, written to answers, or both; found by following the operations.
    package var isRequest: Bool
    package var isResponse: Bool
    package var example: Literal?
    package var extensions: [Extension]
    package var file: String
    package var span: SourceSpan
}

/// An object type.
package struct ObjectShape: Sendable {
    package var properties: [Property]
    /// `partial: true`: every property is a three-state `Patch`, for JSON Merge Patch (RFC 7396).
    package var isPartial: Bool
    package var minProperties: Int?
    package var maxProperties: Int?
    package var additional: Additional

    /// `additionalProperties`.
    package enum Additional: Sendable {
        /// Unknown fields are refused.
        case refused
        /// `true`: unknown fields are accepted and dropped.
        case ignored
    }
}

/// A value of an enum.
package struct EnumValue: Sendable, Equatable {
    /// As on the wire: `in_progress`.
    package var name: String
    /// The Swift case: `inProgress`, escaped where it is a keyword.
    package var swiftName: String
    package var description: LocalizedText?
}
