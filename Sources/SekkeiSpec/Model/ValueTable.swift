/// Which value stands for which, both ways. Total: what no row names takes the last one.
package struct ValueTable: Sendable {
    package struct Row: Sendable, Equatable {
        package var from: Literal
        package var to: Literal

        package init(from: Literal, to: Literal) {
            self.from = from
            self.to = to
        }
    }

    /// From older to newer.
    package var upgrade: [Row]
    /// `else:` of the upgrade; nil where the rows name every value.
    package var upgradeElse: Literal?
    /// From newer to older.
    package var downgrade: [Row]
    package var downgradeElse: Literal?

    /// Whether two older values can become one newer value.
    package var upgradeJoins: Bool { Self.joins(upgrade, upgradeElse) }
    /// Whether two newer values can become one older value.
    package var downgradeJoins: Bool { Self.joins(downgrade, downgradeElse) }

    private static func joins(_ rows: [Row], _ rest: Literal?) -> Bool {
        rest != nil || rows.indices.contains { index in rows[..<index].contains { $0.to == rows[index].to } }
    }

    package init(upgrade: [Row], upgradeElse: Literal? = nil, downgrade: [Row], downgradeElse: Literal? = nil) {
        self.upgrade = upgrade
        self.upgradeElse = upgradeElse
        self.downgrade = downgrade
        self.downgradeElse = downgradeElse
    }
}
