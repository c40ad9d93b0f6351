import SekkeiSpec

/// The rate limits of all versions by number, and the table of them.
struct RateLimitTable {
    /// Those of the newest version first.
    let rows: [RateLimit]

    init(_ versions: SwiftVersions) {
        var rows: [RateLimit] = []
        var names: Set<String> = []
        for api in [versions.newest.api] + versions.past.map(\.api) {
            rows += api.rateLimits.filter { names.insert($0.name).inserted }
        }
        self.rows = rows
    }

    /// Nothing where the spec has no limits.
    func emit(_ out: TextWriter) {
        guard !rows.isEmpty else { return }
        out.blank()
        out.table(
            "static let \(DescriptorArguments.Table.rateLimits.rawValue): [\(RuntimeSymbols.declaredRateLimit)] = [", rows.map(Self.row))
    }

    /// The numbers of an operation's limits.
    func numbers(of operation: Operation) -> [Int] {
        operation.rateLimits.compactMap { name in rows.firstIndex { $0.name == name } }
    }

    private static func row(_ limit: RateLimit) -> String {
        let tiers = limit.tiers.map { "(\(SwiftLiteral.string($0.name)), \(SwiftLiteral.integer($0.limit)))" }
        let optional = [
            limit.blockMilliseconds.map { DescriptorArguments.block(SwiftLiteral.integer($0)) },
            tiers.isEmpty ? nil : DescriptorArguments.tiers(SwiftLiteral.list(tiers)),
        ]
        let arguments = [
            SwiftLiteral.string(limit.name), DescriptorArguments.limit(SwiftLiteral.integer(limit.limit)),
            DescriptorArguments.window(SwiftLiteral.integer(limit.windowMilliseconds)), DescriptorArguments.by(limit.key),
        ]
        return DescriptorArguments.row + (arguments + optional.compactMap { $0 }).joined(separator: ", ") + ")"
    }
}
