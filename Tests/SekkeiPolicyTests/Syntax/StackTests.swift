import Dispatch
import Foundation
import Synchronization
import Testing

@testable import SekkeiPolicy

/// The deepest policies that the limits let through, on a stack of half a megabyte.
@Suite struct StackTests {
    private func runOnSmallStack(_ work: @escaping @Sendable () -> Bool) -> Bool {
        let result = ResultBox()
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            result.value.withLock { $0 = work() }
            done.signal()
        }
        thread.stackSize = 512 * 1024
        thread.start()
        done.wait()
        return result.value.withLock { $0 }
    }

    private final class ResultBox: Sendable {
        let value = Mutex(false)
    }

    private static func exercise(_ text: String) -> Bool {
        guard let policy = CheckedPolicy.compile(text, against: Sample.schema).policy else { return false }
        let context = SampleContext(["user.id": .integer(1)])
        let truth = policy.truth(in: context)
        let printed = CheckedPolicy.compile(policy.condition.description, against: Sample.schema).policy
        return policy.decision(in: context).outcome == truth && printed?.truth(in: context) == truth
            && (policy.filter(in: context).truth(in: context) == .true) == (truth == .true)
    }

    @Test func deepestParentheses_onSmallStack_areHandled() {
        let opening = String(repeating: "user.active OR user.id == 1 AND NOT task.is_public AND (", count: 32)
        let text = opening + "task.in" + String(repeating: ")", count: 32)
        #expect(runOnSmallStack { Self.exercise(text) })
    }

    @Test func deepestNegation_onSmallStack_isHandled() {
        let text = String(repeating: "NOT ", count: 32) + "task.in"
        #expect(runOnSmallStack { Self.exercise(text) })
        let mixed = String(repeating: "NOT (task.in OR ", count: 16) + "task.in" + String(repeating: ")", count: 16)
        #expect(runOnSmallStack { Self.exercise(mixed) })
    }

    @Test func deepestRule_onSmallStack_isHandled() throws {
        let text = String(repeating: "user.active OR user.id == 1 AND (", count: 32) + "task.in" + String(repeating: ")", count: 32)
        let inner = PolicyRule(.when(try #require(PolicyParser.parse(text).expression)), at: RandomPolicy.nowhere)
        let rule = (0..<30).reduce(inner) { rule, _ in PolicyRule(.not(rule), at: RandomPolicy.nowhere) }
        #expect(runOnSmallStack { CheckedPolicy.check(rule, against: Sample.schema).policy?.truth(in: SampleContext()) == .unknown })
    }
}
