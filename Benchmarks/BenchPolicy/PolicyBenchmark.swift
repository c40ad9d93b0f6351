import Foundation
import Measuring
@_spi(Generated) import Sekkei
import SekkeiPolicy

/// Times decisions about access. Ends with 1 where a compiled policy takes a block.
@main
struct PolicyBenchmark {
    static func main() throws {
        let benchmark = try Benchmark()
        let staff = Caller(id: 1, department: "Sales", location: "office", role: Role(name: "staff", level: .lead))
        let boss = Caller(id: 2, department: "Board", role: Role(name: "boss", level: .director))
        let tasks = (0..<64).map { Task(id: $0, department: $0 % 2 == 0 ? "Sales" : "Personnel and payroll", title: "Task \($0)") }
        var next = 0
        func task() -> Task {
            next = (next + 1) & 63
            return tasks[next]
        }
        let compiled = [
            benchmark.measure("compiled task_view, by department or refused") { keep(API.taskViewPolicy(user: staff, task: task())) },
            benchmark.measure("compiled task_view, by level") { keep(API.taskViewPolicy(user: boss, task: task())) },
        ]
        let text = "user.department == task.department OR user.role.level >= 'manager'"
        let engine = PolicyEngine(schema: API.policySchema.deciding(about: "task"))
        let policy = try engine.policy(text)
        let facts = tasks.map { PolicyFacts(["user": staff, "resource": $0]) }
        benchmark.measure("engine task_view, checked before") {
            next = (next + 1) & 63
            keep(policy.truth(in: facts[next]))
        }
        try benchmark.measure("engine task_view, from its text") {
            next = (next + 1) & 63
            keep(try engine.decide(text, in: facts[next]).outcome)
        }
        benchmark.measure("task_view with reasons") { keep(API.taskViewDecision(user: staff, task: task()).outcome) }
        benchmark.measure("filter of task_view") { keep(API.taskViewFilter(user: staff).allowsNothing) }
        let filter = API.taskViewFilter(user: staff)
        benchmark.measure("check of a row") { keep(filter.allows(task())) }
        guard compiled.allSatisfy({ ($0.blocks ?? 0) < 0.01 }) else { exit(1) }
    }
}
