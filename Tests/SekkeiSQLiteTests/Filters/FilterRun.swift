import Foundation
import SekkeiPolicy
import Testing

/// Filters and rows of one run, and which rows the engine of policies lets pass.
///
/// `SEKKEI_FILTER_RUNS` and `SEKKEI_FILTER_SEED` of the environment override the number of filters and the chance.
struct FilterRun {
    let filters: [PolicyFilter]
    let items: [FilterItem]
    var passing: [[Int64]] {
        filters.map { filter in items.filter { filter.truth(in: $0.context) == .true }.map(\.id) }
    }

    init(_ name: String, count: Int, items: Int, mixesNumbers: Bool = true) throws {
        let environment = ProcessInfo.processInfo.environment
        let count = environment["SEKKEI_FILTER_RUNS"].flatMap(Int.init) ?? count
        let seed = environment["SEKKEI_FILTER_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 1...UInt64.max)
        print("\(name): \(count) filters on \(items) rows, SEKKEI_FILTER_SEED=\(seed)")
        var random = RandomFilter(seed: seed)
        random.mixesNumbers = mixesNumbers
        self.items = (1...items).map { random.item(Int64($0)) }
        filters = try (0..<count).map { _ in
            let text = random.condition(depth: 4)
            let outcome = CheckedPolicy.compile(text, against: FilterSample.schema)
            return try #require(outcome.policy, "\(text): \(outcome.diagnostics)").filter(in: random.caller())
        }
    }
}
