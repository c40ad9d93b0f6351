import Sekkei
import Testing

@testable import ERP

/// What version 1 could do with tags.
struct TagTaskTests {
    @Test func tags_areAddedOnce() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin)
        let tagged = try await erp.tasks.tagTask(taskID: task.id, body: ["a", "b", "a"], context: context(of: erp.admin))
        #expect(tagged.tags == ["a", "b"])
        let again = try await erp.tasks.tagTask(taskID: task.id, body: ["b", "c"], context: context(of: erp.admin))
        #expect(again.tags == ["a", "b", "c"])
    }

    @Test(arguments: [[""], [String(repeating: "x", count: 31)], (1...21).map { "tag \($0)" }])
    func tags_thatATaskCannotHave_areRefused(tags: [String]) async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin)
        await #expect(throws: BuiltInError.operationNotAllowed) {
            try await erp.tasks.tagTask(taskID: task.id, body: tags, context: context(of: erp.admin))
        }
    }
}
