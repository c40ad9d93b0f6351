/// A key that begins with `x-`, carried into the OpenAPI document as it is.
package struct Extension: Sendable, Equatable {
    package var name: String
    package var value: Literal
}
