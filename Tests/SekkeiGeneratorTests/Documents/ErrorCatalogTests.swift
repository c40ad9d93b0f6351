import SekkeiGenerator
import Testing

@testable import SekkeiSpec

struct ErrorCatalogTests {
    let lines = ErrorCatalog(api: SampleAPI.api).text.split(separator: "\n").map(String.init)

    /// What stands below the heading of an error.
    private func section(_ code: String, in lines: [String]) -> [String] {
        Array(lines.drop { $0 != "## \(code)" }.dropFirst().prefix { !$0.hasPrefix("## ") })
    }

    @Test func overview_hasAColumnForEachLanguage() {
        #expect(lines.first == "# Office: errors")
        #expect(lines.contains("| Code | Name | Status | Message (en) | Message (ja) |"))
        #expect(lines.contains("| [`VAL001`](#val001) | `VAL_REQUIRED_FIELD_MISSING` | 422 | Message of VAL001. | VAL001 の文。 |"))
    }

    @Test func section_showsTextsSideBySide() {
        var api = SampleAPI.api
        let index = api.errors.firstIndex { $0.code == "BIZ010" } ?? 0
        api.errors[index].description = SampleAPI.bilingual("Reopen it first.", "先に再開してください。")
        let lines = section("BIZ010", in: ErrorCatalog(api: api).text.split(separator: "\n").map(String.init))
        #expect(lines.contains("|  | en | ja |"))
        #expect(lines.contains("| Message | Task {task_id} is {status}. | タスク {task_id} は {status} です。 |"))
        #expect(lines.contains("| Cause | Reopen it first. | 先に再開してください。 |"))
    }

    @Test func section_listsDetailsWithTheirTypes() {
        var api = SampleAPI.api
        let index = api.errors.firstIndex { $0.code == "BIZ010" } ?? 0
        api.errors[index].details[0].description = SampleAPI.bilingual("The task.", "タスク。")
        api.errors[index].details[1].isRequired = false
        let lines = section("BIZ010", in: ErrorCatalog(api: api).text.split(separator: "\n").map(String.init))
        #expect(lines.contains("| `task_id` | `int64` | The task. | タスク。 |"))
        #expect(lines.contains("| `status` | `TaskStatus (optional)` |  |  |"))
    }

    @Test func section_namesTheOperations() {
        let closed = "`BIZ_TASK_CLOSED`, 409 Conflict. Answered by: `Tasks.updateTask`, `Tasks.deleteTask`."
        #expect(section("BIZ010", in: lines).first == closed)
        #expect(section("SYS003", in: lines).first?.hasSuffix("Every operation can answer with it.") == true)
        #expect(section("API004", in: lines).first?.contains("No operation has it of its own") == true)
    }

    @Test(arguments: [
        ("AUTH005", "Log in"), ("AUTH004", "grant the right"), ("VAL001", "Correct the request"), ("BIZ002", "not there"),
        ("BIZ004", "Read the resource again"), ("RATE001", "Retry-After"), ("SYS001", "Retry-After"), ("SYS003", "trace_id"),
        ("SYS004", "had its effect"),
    ])
    func advice_followsFromTheStatus(code: String, words: String) throws {
        let advice = try #require(section(code, in: lines).first { $0.hasPrefix("| What to do") })
        #expect(advice.contains(words))
    }

    @Test func cell_withMarkup_isEscaped() {
        #expect(lines.contains { $0.contains("Taken \\| already.") })
    }

    @Test func catalogue_holdsEveryErrorOnce() {
        for error in SampleErrors.all {
            #expect(lines.count { $0 == "## \(error.code)" } == 1, "\(error.code)")
            #expect(lines.count { $0.hasPrefix("| [`\(error.code)`]") } == 1, "\(error.code)")
        }
    }

    @Test func singleFields_haveTheirOwnTable() {
        #expect(lines.contains("| `maxLength` | `VAL003` | {field} is too long. | {field} が長すぎます。 |"))
    }
}
