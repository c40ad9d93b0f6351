import SekkeiGenerator
import SekkeiSpec
import Testing

struct ErrorCatalogTests {
    let lines = ErrorCatalog(api: SampleAPI.api).text.split(separator: "\n").map(String.init)

    @Test func catalogue_hasAColumnForEachLanguage() {
        #expect(lines.first == "# Office: errors")
        #expect(lines.contains("| Code | Name | Status | Message (en) | Message (ja) | Details |"))
        #expect(lines.contains("| `VAL001` | `VAL_REQUIRED_FIELD_MISSING` | 422 | Message of VAL001. | VAL001 の文。 |  |"))
    }

    @Test func catalogue_listsDetailsWithTheirTypes() {
        let row = "| `BIZ010` | `BIZ_TASK_CLOSED` | 409 | Task {task_id} is {status}. | タスク {task_id} は {status} です。 "
        #expect(lines.contains(row + "| `task_id`: int64, `status`: TaskStatus |"))
    }

    @Test func cell_withMarkup_isEscaped() {
        #expect(lines.contains { $0.contains("Taken \\| already.") })
    }

    @Test func catalogue_holdsEveryErrorOnce() {
        for error in SampleErrors.all {
            #expect(lines.count { $0.hasPrefix("| `\(error.code)` |") } == 1, "\(error.code)")
        }
    }

    @Test func singleFields_haveTheirOwnTable() {
        #expect(lines.contains("| `maxLength` | `VAL003` | {field} is too long. | {field} が長すぎます。 |"))
    }
}
