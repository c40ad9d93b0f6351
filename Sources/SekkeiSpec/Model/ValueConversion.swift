/// How a single value goes from the older version to the newer one and back.
package struct ValueConversion: Sendable {
    /// Nil: it stays as it is, but for named types that convert themselves.
    package var table: ValueTable?
    /// Whether the table is for the elements of a list. Where these must differ, those that it makes equal count once.
    package var isOfElements: Bool
    /// The versions in which a list must have different elements, and the table can make some of them equal.
    package var joinsIn: [String] = []
    /// The rules of the newer version that an older value may break; nil: none.
    package var tightening: Tightening?

    package init(table: ValueTable? = nil, isOfElements: Bool = false, tightening: Tightening? = nil) {
        self.table = table
        self.isOfElements = isOfElements
        self.tightening = tightening
    }

    /// Whether the value is the same in both, if its type is.
    package var isIdentity: Bool { table == nil && tightening == nil }
}
