/// An entry of `examples` of an operation.
package struct OperationExample: Sendable {
    package var name: String
    package var summary: LocalizedText?
    package var body: Literal?
    package var returns: Literal?
}
