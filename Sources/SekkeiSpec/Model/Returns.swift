/// The answer of an operation when it succeeds.
package struct Returns: Sendable {
    /// 200, or 204 where there is no body, unless said.
    package var status: Int
    /// Nil for 204.
    package var body: TypeReference?
    /// A streamed answer in place of a body.
    package var stream: ReturnStream?
    /// The operation whose path, filled in from the answer, is the `Location`.
    package var location: String?
    /// Headers that the service supplies.
    package var headers: [Property]
    package var description: LocalizedText?
}
