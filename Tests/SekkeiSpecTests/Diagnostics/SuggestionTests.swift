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

    @Test(arguments: [(100, true), (101, false)])
    func closest_ofLongWord_isSoughtUpToAHundredCharacters(count: Int, isFound: Bool) {
        let name = String(repeating: "名", count: count)
        #expect(Suggestion.closest(to: name.dropLast() + "x", among: [name]) == (isFound ? name : nil))
    }

    @Test func closest_ofWordsOfOtherLengths_isNothing() {
        #expect(Suggestion.closest(to: "status", among: ["status_of_the_task", "st", String(repeating: "status", count: 1000)]) == nil)
    }

    @Test func closest_ofVeryLongWord_endsQuickly() {
        #expect(Suggestion.closest(to: String(repeating: "a", count: 100_000), among: ["title"]) == nil)
    }
}
