/// A request body.
package struct Body: Sendable {
    /// What stands in it.
    package enum Content: Sendable {
        /// JSON, or a JSON Merge Patch where the type is partial.
        case json(TypeReference)
        /// `multipart/form-data` (RFC 7578). A part is a scalar, an enum, a file, or a list of these.
        case multipart([Property])
    }

    package var content: Content
    package var isRequired: Bool
    package var description: LocalizedText?
    /// Of a JSON body that is a list; other types have examples of their own.
    package var examples: [Literal] = []

    /// The type of a JSON body.
    package var type: TypeReference? { if case .json(let type) = content { type } else { nil } }
}
