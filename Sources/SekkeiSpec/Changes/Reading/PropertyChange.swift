/// What was different of a field, a parameter or a detail.
struct PropertyChange {
    /// What entries speak of, one each.
    enum Aspect: Hashable { case name, type, `default`, rule }

    /// The entry that speaks of an aspect, by its index.
    var entries: [Aspect: Int] = [:]
    var olderName: String?
    /// Where the older name stands.
    var nameSpan: SourceSpan?
    /// `was`, in short or long form.
    var former: Node?
    var upgrade: TableNode?
    var downgrade: TableNode?
    /// Whether only the newer version has it.
    var isAdded = false
    var fill: Node?
    /// `default: { was: … }`
    var formerDefault: Node?
    var tightened: Fields?
    var treatment: Tightening.Treatment = .reject
}
