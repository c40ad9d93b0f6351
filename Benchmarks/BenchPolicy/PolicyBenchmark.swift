import Foundation
@_spi(Generated) import Sekkei
import SekkeiPolicy

/// Times decisions about access: nanoseconds, median, minimum and maximum of seven samples, and blocks taken from the allocator for each.
///
/// It runs itself a second time with the counter of allocations in front. Ends with 1 where a compiled policy takes a block.
@main
struct PolicyBenchmark {
    static func main() throws {
        guard AllocationCount.current == nil else { return try run() }
        exit(try AllocationCount.runCounted())
    }

    private static func run() throws {
        print("case\tmedian_ns\tmin_ns\tmax_ns\tblocks")
        let staff = Caller(id: 1, department: "Sales", location: "office", role: Role(name: "staff", level: .lead))
        let boss = Caller(id: 2, department: "Board", role: Role(name: "boss", level: .director))
        let tasks = (0..<64).map { Task(id: $0, department: $0 % 2 == 0 ? "Sales" : "Personnel and payroll", title: "Task \($0)") }
        var next = 0
        func task() -> Task {
            next = (next + 1) & 63
            return tasks[next]
        }
        let compiled = [
            measure("compiled task_view, by department or refused") { API.taskViewPolicy(user: staff, task: task()) },
            measure("compiled task_view, by level") { API.taskViewPolicy(user: boss, task: task()) },
        ]
        let text = "user.department == task.department OR user.role.level >= 'manager'"
        let policy = try PolicyEngine(schema: API.policySchema.deciding(about: "task")).policy(text)
        let engine = PolicyEngine(schema: API.policySchema.deciding(about: "task"))
        let facts = tasks.map { PolicyFacts(["user": staff, "resource": $0]) }
        measure("engine task_view, checked before") {
            next = (next + 1) & 63
            return policy.truth(in: facts[next])
        }
        measure("engine task_view, from its text") {
            next = (next + 1) & 63
            return (try? engine.decide(text, in: facts[next]))?.outcome ?? .unknown
        }
        measure("task_view with reasons") { API.taskViewDecision(user: staff, task: task()).outcome }
        measure("filter of task_view") { API.taskViewFilter(user: staff).allowsNothing ? .false : .true }
        let filter = API.taskViewFilter(user: staff)
        measure("check of a row") { PolicyTruth(filter.allows(task())) }
        guard compiled.allSatisfy({ $0 == 0 }) else { exit(1) }
    }

    /// - Returns: Blocks taken for each decision.
    @discardableResult
    private static func measure(_ name: String, _ body: () -> PolicyTruth) -> Double {
        let clock = ContinuousClock()
        var granted = 0
        func times(_ count: Int) -> Duration {
            clock.measure { for _ in 0..<count where body() == .true { granted += 1 } }
        }
        var count = 1_000
        while times(count) < .milliseconds(50) { count *= 2 }
        let before = AllocationCount.current ?? 0
        _ = times(10_000)
        let blocks = Double((AllocationCount.current ?? 0) - before) / 10_000
        let samples = (0..<7).map { _ in Double((times(count) / .nanoseconds(1))) / Double(count) }.sorted()
        let figures = [samples[3], samples[0], samples[6]].map { String(format: "%.1f", $0) }
        print(([name] + figures + [String(format: "%.2f", blocks)]).joined(separator: "\t"))
        withExtendedLifetime(granted) {}
        return blocks.rounded()
    }
}
