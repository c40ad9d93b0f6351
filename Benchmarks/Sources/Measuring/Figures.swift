import Foundation

/// What one operation costs.
public struct Figures: CustomStringConvertible, Sendable {
    /// Nanoseconds.
    public let median, minimum, maximum: Double
    /// Blocks taken from the allocator; nil where nobody counts.
    public let blocks: Double?

    init(_ samples: [Duration], blocks: UInt64?, operations: Int) {
        let each = samples.map { $0 / .nanoseconds(operations) }.sorted()
        median = each[each.count / 2]
        minimum = each[0]
        maximum = each[each.count - 1]
        self.blocks = blocks.map { Double($0) / Double(operations) }
    }

    /// The columns of the table, apart by tabs.
    public var description: String {
        let times = [median, minimum, maximum].map { String(format: "%.1f", $0) }
        return (times + [blocks.map { String(format: "%.2f", $0) } ?? "-"]).joined(separator: "\t")
    }
}
