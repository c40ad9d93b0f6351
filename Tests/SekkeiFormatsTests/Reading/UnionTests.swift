import SekkeiJSON
import Testing

@_spi(Generated) @testable import Sekkei

@Suite struct UnionTests {
    private func event(_ text: String) -> Reading<TaskEvent> { Reading(text) { try $0.value(as: TaskEvent.self) } }

    @Test(arguments: [
        #"{"kind":"commented","text":"hi","stars":3}"#, #"{"kind":"moved"}"#, #"{"kind":"moved","a":1,"b":2}"#,
        #"{"kind":"grouped","events":[]}"#,
        #"{"kind":"grouped","events":[{"kind":"moved","x":1},{"kind":"grouped","events":[{"kind":"commented","text":""}]},{"kind":"moved"}]}"#,
    ])
    func union_whenReadAndWritten_isTheSame(text: String) throws {
        let reading = event(text)
        #expect(reading.faults == [] && reading.error == nil)
        let value = try #require(reading.value)
        #expect(written { $0.write("", value) } == text)
    }

    @Test(arguments: [
        #"{"text":"hi","kind":"commented","stars":3}"#, #"{"stars":3,"text":"hi","kind":"commented"}"#,
        #" { "stars" : 3 , "k\u0069nd" : "\u0063ommented" , "text" : "hi" } "#,
    ])
    func discriminator_anywhere_isFound(text: String) {
        #expect(event(text).value == event(#"{"kind":"commented","text":"hi","stars":3}"#).value)
        #expect(event(text).faults == [])
    }

    @Test(
        arguments: [
            ("1", [" type object"]), ("null", [" nullable"]), ("[]", [" type object"]), ("{}", ["kind required"]),
            (#"{"text":"hi"}"#, ["kind required"]), (#"{"kind":null,"text":1}"#, ["kind type string"]),
            (#"{"kind":{"a":[]}}"#, ["kind type string"]),
            (#"{"text":1,"kind":"gone"}"#, ["kind enum commented, moved, grouped"]),
            (#"{"kind":"Moved"}"#, ["kind enum commented, moved, grouped"]),
            (#"{"kind":"commented"}"#, [" minProperties 1", "text required"]),
            (#"{"kind":"commented","text":"too long","x":1}"#, ["text maxLength 5", "x unknown"]),
            (#"{"kind":"commented","text":"a","kind":"commented"}"#, ["kind duplicate"]),
            (#"{"kind":"moved","kind":"moved"}"#, ["kind duplicate"]), (#"{"kind":"moved","a":1,"b":2}"#, []),
            (#"{"kind":"moved","a":1,"a":2}"#, ["a duplicate"]), (#"{"kind":"moved","a":1,"b":2,"c":3}"#, [" maxProperties 2"]),
            (#"{"kind":"moved","a":"x","\u0000":2}"#, ["a type integer", "\u{0} format text without U+0000"]),
            (#"{"kind":"grouped","events":[],"other":[1],"kind":"x"}"#, ["kind duplicate"]),
        ] as [(String, [String])])
    func union_withFaults_reportsThemByPath(text: String, faults: [String]) {
        #expect(Set(event(text).faults) == Set(faults) && event(text).error == nil)
    }

    @Test func faults_ofNestedUnions_allComeWithTheirPaths() {
        let text = #"""
            {"events":[{"kind":"gone"},{"text":"no kind"},{"kind":"commented","text":"too long"},{"kind":"grouped",
             "events":[{"kind":"moved","kind":"moved","a":[]},{"kind":7}]},3],"kind":"grouped"}
            """#
        #expect(
            event(text).faults == [
                "events[0].kind enum commented, moved, grouped", "events[1].kind required", "events[2].text maxLength 5",
                "events[3].events[0].kind duplicate", "events[3].events[0].a type integer", "events[3].events[1].kind type string",
                "events[4] type object",
            ])
    }

    @Test func tags_ofOtherObjects_meanNothing() {
        // The tag of the first event must not excuse a member of the second, which has the same depth.
        let text = #"[{"kind":"moved"},{"kind":"commented","text":"a"},{"text":"b","kind":"x"}]"#
        let reading = Reading(text) { (body) -> [Bool]? in
            var isUnion = true
            return try body.list { (body) -> Bool? in
                defer { isUnion = false }
                return isUnion ? try body.value(as: TaskEvent.self) != nil : try body.value(as: Commented.self) != nil
            }
        }
        #expect(reading.faults == ["[1].kind unknown", "[2].kind unknown"])
    }

    @Test func values_ofWrongTags_areRepeated() {
        let bytes = Array(#"{"kind":"gone"}"#.utf8)
        bytes.withUnsafeBytes { bytes in
            var reader = BodyReader(bytes)
            _ = try? TaskEvent(from: &reader)
            #expect(reader.faults.faults.map(\.repeated) == ["gone"])
        }
    }

    @Test(arguments: [#"{"kind":"moved""#, #"{"a":1,,"kind":"moved"}"#, #"{"a":"\x","kind":"moved"}"#, #"{"kind":}"#, "{"])
    func union_thatIsNotJSON_isMalformed(text: String) {
        #expect(event(text).error != nil)
    }

    @Test func unions_nestedTooDeep_areMalformed() {
        let count = 40
        let text = String(repeating: #"{"kind":"grouped","events":["#, count: count) + String(repeating: "]}", count: count)
        #expect(event(text).error?.reason == .tooDeep)
    }

    @Test func longNames_inFaults_areCut() {
        let name = String(repeating: "n", count: 100_000)
        let faults = event(#"{"kind":"moved","\#(name)":"x"}"#).faults
        #expect(faults.count == 1 && (faults.first?.count ?? 0) < 300)
    }

    @Test func unions_shuffledAtRandom_readTheSame() {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<500 {
            let members = [#""kind":"commented""#, #""text":"hi""#, #""stars":2"#].shuffled(using: &random)
            let group = [#""kind":"grouped""#, #""events":[{\#(members.joined(separator: ","))},{"kind":"moved"}]"#, #""x":{"kind":"z"}"#]
            let reading = event("{\(group.shuffled(using: &random).joined(separator: ","))}")
            #expect(reading.faults == [])
            #expect(
                reading.value.map { value in written { $0.write("", value) } }
                    == #"{"kind":"grouped","events":[{"kind":"commented","text":"hi","stars":2},{"kind":"moved"}]}"#)
        }
    }
}
