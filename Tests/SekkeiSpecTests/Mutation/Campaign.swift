import Foundation

/// How long mutation tests go on: a few rounds, or so many seconds as `SEKKEI_MUTATION_SECONDS` says.
///
/// `SEKKEI_MUTATION_SEED` begins with the seed of an earlier run; each round has the next seed.
struct Campaign {
    static let seed = environment("SEKKEI_MUTATION_SEED").flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)

    /// How often a file is cut, each time elsewhere; with a time set, nearly everywhere.
    static let truncations = environment("SEKKEI_MUTATION_SECONDS") == nil ? 8 : 1_000

    private let rounds: Int
    private let end: Date?

    /// - Parameter rounds: how many there are where no time is set.
    init(rounds: Int) {
        self.rounds = rounds
        end = Self.environment("SEKKEI_MUTATION_SECONDS").flatMap { Double($0) }.map { Date(timeIntervalSinceNow: $0) }
    }

    /// Runs the rounds, one seed after the other.
    func run(_ body: (_ seed: UInt64) throws -> Void) rethrows {
        print("mutation seed: \(Self.seed)")
        var round = 0
        while end.map({ Date() < $0 }) ?? (round < rounds) {
            try body(Self.seed &+ UInt64(round))
            round += 1
        }
        if end != nil { print("mutation rounds: \(round), seeds up to \(Self.seed &+ UInt64(round))") }
    }

    private static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }
}
