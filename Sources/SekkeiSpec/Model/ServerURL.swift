/// An entry of `api.servers`.
package struct ServerURL: Sendable, Equatable {
    package var url: String
    package var description: LocalizedText?
}
