import Sekkei
import SekkeiSQL
import Testing

@testable import ERP

struct AssignmentsTests {
    @Test func absentFields_setNothing() {
        var columns = Assignments()
        columns.set("title", Patch<String>.absent)
        #expect(columns.isEmpty)
        #expect(columns.following("a = 1").text == "a = 1")
    }

    @Test func nullAndValue_areParameters() {
        var columns = Assignments()
        columns.set("title", Patch.value("x"))
        columns.set("due", Patch<String>.null)
        let statement = columns.following("version = version + \(1)")
        #expect(statement.text == #"version = version + $1, "title" = $2, "due" = $3"#)
        #expect(statement.parameters == [.integer(1), .text("x"), .null])
        #expect(columns.list.text == #""title" = $1, "due" = $2"#)
    }
}
