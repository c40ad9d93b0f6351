/// A request body.
package struct Body: Sendable {
    package var type: TypeReference
    package var isRequired: Bool
    package var description: LocalizedText?
}
