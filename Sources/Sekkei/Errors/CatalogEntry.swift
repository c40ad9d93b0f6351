/// An error of the catalogue, or the message for one broken constraint, as generated tables hold it.
@_spi(Generated) public struct CatalogEntry: Sendable {
    /// `BIZ010`.
    let code: StaticString
    let status: Int
    /// One per language of the API.
    let messages: [MessageTemplate]

    /// Creates an entry.
    /// - Parameter messages: One per language of the API, placeholders in braces.
    @_spi(Generated) public init(_ code: StaticString, _ status: Int, _ messages: [StaticString]) {
        self.code = code
        self.status = status
        self.messages = messages.map(MessageTemplate.init)
    }
}
