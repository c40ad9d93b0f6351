import Foundation
import Measuring
import Sekkei

/// Times the check of a rate limit in memory, by one thread and by two: the time of all checks divided by their number, so that two threads
/// that do not disturb each other halve it, as far as the machine lets them: what two threads with a store each need stands beside it.
@main
struct LimitBenchmark {
    private static let checks = 1_000_000
    private static let rule = RateLimitRule("standard", limit: 1_000_000, window: 1_000)

    static func main() throws {
        let benchmark = try Benchmark()
        for (threads, stores) in [(1, 1), (2, 1), (2, 2)] {
            let suffix = threads == 1 ? "" : stores == 1 ? ", two threads" : ", two threads with a store each"
            run("by caller, 1,000 callers" + suffix, threads, stores: stores, benchmark) { .caller(String($0 % 1_000)) }
            run("by address, 1,000 addresses" + suffix, threads, stores: stores, benchmark) {
                .address(ClientAddress(ipv4: 10, 0, UInt8($0 % 250), UInt8($0 / 250 % 4)))
            }
            run("by address, 100,000 addresses" + suffix, threads, stores: stores, benchmark) {
                .address(ClientAddress(ipv4: 10, UInt8($0 / 50_000 % 2), UInt8($0 / 250 % 200), UInt8($0 % 250)))
            }
        }
    }

    private static func run(
        _ name: String, _ threads: Int, stores count: Int, _ benchmark: Benchmark, _ identity: (Int) -> RateLimitIdentity
    ) {
        let charges = (0..<100_000).map { RateLimitCharges(RateLimitCharge(rule, identity($0))) }
        let stores = (0..<count).map { _ in MemoryRateLimits(capacity: 200_000) }
        benchmark.measure(name, operations: checks) {
            DispatchQueue.concurrentPerform(iterations: threads) { thread in
                let store = stores[thread % count]
                for number in 0..<checks / threads { keep(store.chargeNow(charges[(number + thread * 50_000) % charges.count])) }
            }
        }
    }
}
