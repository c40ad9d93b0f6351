/// Which value of an enum stands for which. Both lists are total and in the order of the values that they begin from.
package struct EnumConversion: Sendable {
    package struct Row: Sendable, Equatable {
        package var from: String
        package var to: String

        package init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }

    /// From older to newer.
    package var upgrade: [Row]
    /// From newer to older.
    package var downgrade: [Row]

    package init(upgrade: [Row], downgrade: [Row]) {
        self.upgrade = upgrade
        self.downgrade = downgrade
    }
}
