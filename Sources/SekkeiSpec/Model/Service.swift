/// A service: one Swift protocol.
package struct Service: Sendable {
    /// `Tasks`; the protocol is `TasksService`.
    package var name: String
    /// `/tasks`, or empty.
    package var path: String
    package var summary: LocalizedText?
    package var description: LocalizedText?
    package var tags: [String]
    package var operations: [Operation]
    package var extensions: [Extension]
    package var file: String
    package var span: SourceSpan
}
