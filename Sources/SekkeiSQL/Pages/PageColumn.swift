/// The columns that a page's statement adds to those of its list.
enum PageColumn {
    static let total = "sekkei_total"
    /// Null in the only row of a page beyond the end.
    static let number = "sekkei_number"
}
