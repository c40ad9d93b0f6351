/// An error of the catalogue whose code, status or message an older version knows otherwise.
@_spi(Generated) public struct PastError: Sendable {
    let number: Int
    let entry: CatalogEntry

    /// Creates an entry.
    /// - Parameter number: The number of the error in the newest catalogue.
    @_spi(Generated) public init(_ number: Int, _ entry: CatalogEntry) {
        self.number = number
        self.entry = entry
    }
}

extension [PastError] {
    /// A catalogue with these entries in the place of its own.
    func applied(to catalog: [CatalogEntry]) -> [CatalogEntry] {
        reduce(into: catalog) { $0[$1.number] = $1.entry }
    }
}
