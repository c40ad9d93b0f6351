import Testing

@testable import SekkeiSpec

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("TaskStaus", "TaskStatus"), ("sumary", "summary"), ("polices", "policies"), ("taskstatus", "TaskStatus"), ("summray", "summary"),
        ("task_status", "TaskStatus"),
    ])
    func closest_ofMisspeltWord_isWhatWasMeant(word: String, expected: String) {
        #expect(Suggestion.closest(to: word, among: ["title", "TaskStatus", "summary", "policies"]) == expected)
    }

    @Test(arguments: ["colour", "x", "", "TaskPriority", "somethingElseAltogether"])
    func closest_ofUnrelatedWord_isNothing(word: String) {
        #expect(Suggestion.closest(to: word, among: ["title", "TaskStatus", "summary"]) == nil)
    }

    @Test func closest_amongEquals_isTheFirst() {
        #expect(Suggestion.closest(to: "bat", among: ["cat", "hat"]) == "cat")
    }

    @Test func closest_ofVeryLongWord_endsQuickly() {
        #expect(Suggestion.closest(to: String(repeating: "a", count: 100_000), among: ["title"]) == nil)
    }
}
