import SekkeiJSON
import Testing

/// Stands for a generated type, with as many members as it is given.
private struct Members: JSONWritable {
    var members: [String: Int]

    func write(to writer: inout JSONWriter) {
        writer.raw("{")
        writer.members(members)
        writer.raw("}")
    }
}

@Suite struct ObjectWritingTests {
    @Test(arguments: [
        ([:], #"{"kind":"moved"}"#), (["to": 1], #"{"kind":"moved","to":1}"#), (["b": 2, "a": 1], #"{"kind":"moved","a":1,"b":2}"#),
    ])
    func writeTagged_always_putsTheTagInFront(members: [String: Int], expected: String) throws {
        let text = written { $0.writeTagged(#"{"kind":"moved""#, Members(members: members)) }
        #expect(text == expected)
        #expect(verdict(text) == nil)
    }

    @Test func writeTagged_withinOthers_leavesThemAlone() {
        let text = written { json in
            json.raw("[")
            json.writeTagged(#"{"a":1"#, Members(members: [:]))
            json.raw(",")
            json.writeTagged(#"{"b":2"#, Members(members: ["x": 3]))
            json.raw("]")
        }
        #expect(text == #"[{"a":1},{"b":2,"x":3}]"#)
    }

    @Test(arguments: [("{", #"{"a\"":1}"#), (#"{"t":0"#, #"{"t":0,"a\"":1}"#)])
    func members_behindOthers_haveTheirComma(start: String, expected: String) {
        let text = written { json in
            json.raw(Array(start.utf8))
            json.members(["a\"": 1])
            json.raw("}")
        }
        #expect(text == expected)
    }

    @Test func members_thatAreDeclared_areLeftOut() {
        let text = written { json in
            json.raw(#"{"a":0"#)
            json.members(["a": 1, "b": 2], besides: ["a", "c"])
            json.raw("}")
        }
        #expect(text == #"{"a":0,"b":2}"#)
    }

    @Test func members_whenThereAreNone_writeNothing() {
        #expect(written { $0.members([:] as [String: Int]) } == "")
    }
}
