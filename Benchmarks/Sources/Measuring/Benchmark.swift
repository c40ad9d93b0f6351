import Foundation

/// A table of timings on standard output: nanoseconds of one operation, median, minimum and maximum of seven samples, and the blocks that
/// it takes from the allocator, where they are counted.
public struct Benchmark {
    private let counter: AllocationCounter?
    private let clock = ContinuousClock()

    /// Prints the head of the table. Where the counter of allocations lies beside the program, the program runs a second time with it.
    /// - Throws: Why it cannot be run a second time, or why the counts cannot be read.
    public init() throws {
        counter = try AllocationCounter.begin()
        print("case\tmedian_ns\tmin_ns\tmax_ns\tblocks")
    }

    /// - Parameter operations: How many operations one call of the body does.
    /// - Returns: The figures of one operation.
    @discardableResult
    public func measure(_ name: String, operations: Int = 1, _ body: () throws -> Void) rethrows -> Figures {
        var count = 1
        while try clock.measure({ for _ in 0..<count { try body() } }) < .milliseconds(50) { count *= 2 }
        let before = counter?.blocks ?? 0
        for _ in 0..<count { try body() }
        let blocks = counter.map { $0.blocks - before }
        let samples = try (0..<7).map { _ in try clock.measure { for _ in 0..<count { try body() } } }
        return report(name, Figures(samples, blocks: blocks, operations: count * operations))
    }

    /// The same for work that waits.
    @discardableResult
    public func measure(
        _ name: String, operations: Int = 1, _ body: @Sendable () async throws -> Void
    ) async rethrows -> Figures {
        var count = 1
        while try await clock.measure({ for _ in 0..<count { try await body() } }) < .milliseconds(50) { count *= 2 }
        let before = counter?.blocks ?? 0
        for _ in 0..<count { try await body() }
        let blocks = counter.map { $0.blocks - before }
        var samples: [Duration] = []
        for _ in 0..<7 { samples.append(try await clock.measure { for _ in 0..<count { try await body() } }) }
        return report(name, Figures(samples, blocks: blocks, operations: count * operations))
    }

    private func report(_ name: String, _ figures: Figures) -> Figures {
        print("\(name)\t\(figures)")
        return figures
    }
}

/// Keeps a result that nobody looks at from being left out.
@inline(never)
public func keep<Value>(_ value: Value) { withExtendedLifetime(value) {} }
