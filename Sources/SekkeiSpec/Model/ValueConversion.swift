/// How a single value goes from the older version to the newer one and back.
package struct ValueConversion: Sendable {
    /// Nil: it stays as it is, but for named types that convert themselves.
    package var table: ValueTable?
    /// The rules of the newer version that an older value may break; nil: none.
    package var tightening: Tightening?

    package init(table: ValueTable? = nil, tightening: Tightening? = nil) {
        self.table = table
        self.tightening = tightening
    }

    /// Whether the value is the same in both, if its type is.
    package var isIdentity: Bool { table == nil && tightening == nil }
}
