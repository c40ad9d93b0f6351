/// An entry of `api.tags`.
package struct Tag: Sendable, Equatable {
    package var name: String
    package var description: LocalizedText?
}
