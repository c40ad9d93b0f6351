/// What was different of an enum's values.
struct EnumChange {
    /// The entries that speak of it, by their index.
    var entries: [Int] = []
    /// Older names by newer ones.
    var olderNames: [String: String] = [:]
    /// Where the older names stand, by newer ones.
    var nameSpans: [String: SourceSpan] = [:]
    /// New values, with what older callers see in their place.
    var added: [String: String] = [:]
    /// `was: { enum: … }`
    var former: Node?
    var upgrade: TableNode?
    var downgrade: TableNode?

    /// The value as the older version calls it.
    func downgraded(_ value: String) -> String {
        if let downgrade { return downgrade.target(of: value)?.scalar?.text ?? value }
        return olderNames[value] ?? added[value] ?? value
    }
}
