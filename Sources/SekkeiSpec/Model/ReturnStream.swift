/// An answer that is sent while it is made, without the envelope.
package enum ReturnStream: Sendable, Equatable {
    /// `stream: bytes`, with its media type.
    case bytes(contentType: String)
    /// `stream: T, as: sse`: server-sent events, each with one value as its data.
    case events(TypeReference)
    /// `stream: T, as: jsonl`: one JSON value per line, `application/jsonl`.
    case lines(TypeReference)

    /// The type of the values.
    package var element: TypeReference? {
        switch self {
        case .bytes: nil
        case .events(let type), .lines(let type): type
        }
    }
}
