import ERPAPI
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

    @Test func tags_moreThanATaskCanHave_areRefused() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin)
        _ = try await erp.tasks.tagTask(taskID: task.id, body: ["first"], context: context(of: erp.admin))
        await #expect(throws: BuiltInError.operationNotAllowed) {
            try await erp.tasks.tagTask(taskID: task.id, body: (1...20).map { "tag \($0)" }, context: context(of: erp.admin))
        }
    }
}
