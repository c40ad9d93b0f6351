/// An object type.
package struct ObjectShape: Sendable {
    package var properties: [Property]
    /// `partial: true`: every property is a three-state `Patch`, for JSON Merge Patch (RFC 7396).
    package var isPartial: Bool
    package var minProperties: Int?
    package var maxProperties: Int?
    package var additional: Additional

    /// `additionalProperties`.
    package enum Additional: Sendable, Equatable {
        /// Unknown fields are refused.
        case refused
        /// `true`: unknown fields are accepted and dropped.
        case ignored
        /// A type: unknown fields are accepted and kept in a map.
        case typed(TypeReference)
    }
}
