import Foundation
import Sekkei

/// Times the check of a rate limit in memory: nanoseconds for each, the median of seven samples, by one thread and by two.
///
/// With `ALLOCATION_COUNTS` naming the counter's file (24 bytes) and the counter preloaded it prints the blocks of a check, too.
@main
struct LimitBenchmark {
    private static let checks = 1_000_000
    private static let identities = 1_000

    static func main() {
        print("case\tmedian_ns\tblocks")
        run("by caller, 1,000 callers", threads: 1) { number in .caller(String(number % identities)) }
        run("by address, 1,000 addresses", threads: 1) { .address(ClientAddress(ipv4: 10, 0, UInt8($0 % 250), UInt8($0 % 4))) }
        run("by address, 1,000 addresses, two threads", threads: 2) {
            .address(ClientAddress(ipv4: 10, 0, UInt8($0 % 250), UInt8($0 % 4)))
        }
        run("by address, 100,000 addresses", threads: 1) {
            .address(ClientAddress(ipv4: 10, UInt8($0 / 50_000 % 2), UInt8($0 / 250 % 200), UInt8($0 % 250)))
        }
    }

    /// The time of all checks divided by their number, so that two threads that do not disturb each other halve it.
    private static func run(_ name: String, threads: Int, _ identity: (Int) -> RateLimitIdentity) {
        let rule = RateLimitRule("standard", limit: 1_000_000, window: 1_000)
        let charges = (0..<100_000).map { RateLimitCharges(RateLimitCharge(rule, identity($0))) }
        let store = MemoryRateLimits(capacity: 200_000)
        var samples: [Duration] = []
        for _ in 0..<2 { work(store, charges, threads) }
        let before = blocks
        for _ in 0..<7 { samples.append(ContinuousClock().measure { work(store, charges, threads) }) }
        let spent = zip([before], [blocks]).compactMap { before, after in before.flatMap { before in after.map { $0 - before } } }.first
        let median = samples.sorted()[3] / Duration.nanoseconds(checks)
        let each = spent.map { String(format: "%.4f", Double($0) / Double(7 * checks)) } ?? "-"
        print("\(name)\t\(String(format: "%.0f", median))\t\(each)")
    }

    private static func work(_ store: MemoryRateLimits, _ charges: [RateLimitCharges], _ threads: Int) {
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            for number in 0..<checks / threads { _ = store.chargeNow(charges[(number + thread * 50_000) % charges.count]) }
        }
    }

    /// What the counter has counted so far; nil where none runs.
    private static var blocks: UInt64? {
        guard let path = ProcessInfo.processInfo.environment["ALLOCATION_COUNTS"],
            let counts = try? Data(contentsOf: URL(fileURLWithPath: path)), counts.count >= 8
        else { return nil }
        return counts.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
    }
}
