public import SekkeiJSON

/// An error of the API's catalogue. Services throw it; the caller gets its code, status and message in their language.
///
/// The generator writes one struct per error that the spec declares. An operation that throws an error it does not
/// declare still answers with it, but the contract violation is counted and logged.
public protocol CatalogError: Error, Sendable {
    /// The number of the error in the catalogue of its API.
    var catalogNumber: Int { get }
    /// Writes `details` as a JSON object.
    func writeDetails(to json: inout JSONWriter)
    /// What stands for a placeholder of the message; nil where there is no such detail.
    /// - Parameter language: The number of the caller's language.
    func text(of placeholder: String, language: Int) -> String?
    /// The error as a caller of an older version knows it, under the same number.
    @_spi(Generated) func downgraded(for caller: PastCaller) -> any CatalogError
}

extension CatalogError {
    /// Writes an empty object.
    public func writeDetails(to json: inout JSONWriter) { json.raw("{}") }
    /// Nothing: an error without details has no placeholders.
    public func text(of placeholder: String, language: Int) -> String? { nil }
    /// The error itself: most are the same in all versions.
    @_spi(Generated) public func downgraded(for caller: PastCaller) -> any CatalogError { self }
}
