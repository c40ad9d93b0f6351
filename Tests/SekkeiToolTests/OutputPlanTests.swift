import SekkeiGenerator
import Testing

@testable import SekkeiTool

struct OutputPlanTests {
    private func plan(_ files: [String: String], on disk: [String: String], owned: Set<String>) -> OutputPlan {
        OutputPlan(files: files.sorted { $0.key < $1.key }.map { GeneratedFile(path: $0.key, text: $0.value) }, owned: owned) {
            disk[$0].map { Array($0.utf8) }
        }
    }

    @Test func file_isMissingStaleOrUnchanged() {
        let plan = plan(["a": "1", "b": "2", "c": "3"], on: ["b": "old", "c": "3"], owned: ["b", "c"])
        #expect(plan.missing.map(\.path) == ["a"])
        #expect(plan.stale.map(\.file.path) == ["b"])
        #expect(plan.unchanged == 1)
        #expect(!plan.isEmpty)
    }

    @Test func ownedFile_thatIsNotGenerated_isLeftover() {
        let plan = plan([:], on: ["a": "1", "b": "2"], owned: ["a", "gone"])
        #expect(plan.leftover == ["a"])
    }

    @Test func foreignFile_isOneWithOtherBytes() {
        #expect(plan(["a": "1"], on: ["a": "mine"], owned: []).foreign.map(\.path) == ["a"])
        #expect(plan(["a": "1"], on: ["a": "1"], owned: []).isEmpty)
    }
}
