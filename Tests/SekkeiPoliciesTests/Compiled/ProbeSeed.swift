import Foundation

/// From what the random policies are written.
enum ProbeSeed {
    /// `PROBE_SEED` of the environment; nil where nothing is to be written.
    static let seed = ProcessInfo.processInfo.environment["PROBE_SEED"].flatMap(UInt64.init)
}
