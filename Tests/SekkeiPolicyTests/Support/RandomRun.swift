import Foundation

/// How often randomised tests try, and with what seed.
///
/// `SEKKEI_POLICY_RUNS` and `SEKKEI_POLICY_SEED` of the environment override the 10,000 and the chance.
struct RandomRun {
    let count: Int
    let seed: UInt64

    init(_ name: String) {
        let environment = ProcessInfo.processInfo.environment
        count = environment["SEKKEI_POLICY_RUNS"].flatMap(Int.init) ?? 10_000
        seed = environment["SEKKEI_POLICY_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 1...UInt64.max)
        print("\(name): \(count) runs, SEKKEI_POLICY_SEED=\(seed)")
    }

    var generator: SeededGenerator { SeededGenerator(seed: seed) }
}
