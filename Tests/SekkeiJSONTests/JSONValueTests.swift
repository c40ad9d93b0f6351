import Foundation
import SekkeiJSON
import Testing

@Suite struct JSONValueTests {
    private func value(_ text: String) throws -> JSONValue { try JSONValue(parsing: text.utf8) }

    @Test(arguments: [
        #"null"#, #"true"#, #"false"#, #"0"#, #"-0"#, #"1.50"#, #"1E400"#, #"12345678901234567890123456789"#, #""""#, #""日本\"\\""#, #"[]"#,
        #"{}"#, #"[1,[2,[3,{}]]]"#, #"{"b":1,"a":{"z":null,"y":[true]},"":""}"#,
    ])
    func value_whenReadAndWritten_keepsItsTextAndOrder(text: String) throws {
        #expect(try value(text).description == text)
    }

    @Test func value_ofMeaninglessDifferences_isEqual() throws {
        #expect(try value(#"{"a":1,"b":[1.0,"x"]}"#) == value(#" { "b" : [ 1 , "\u0078" ], "a" : 10e-1 } "#))
        #expect(try value(#"{"a":1,"b":2}"#).hashValue == value(#"{"b":2,"a":1.0}"#).hashValue)
        #expect(try value("[1,2]") != value("[2,1]"))
        #expect(try value("{}") != value("[]") && value("null") != value("false") && value("0") != value(#""0""#))
        #expect(try value(#"{"a":1}"#) != value(#"{"a":1,"b":null}"#) && value(#"{"a":null}"#) != value(#"{"b":null}"#))
    }

    @Test func strings_thatUnicodeTakesForTheSame_areDifferent() throws {
        let composed = JSONValue.string("\u{E9}")
        let decomposed = JSONValue.string("e\u{301}")
        #expect(composed != decomposed && Set([composed, decomposed]).count == 2)
        let object: JSONValue = ["\u{E9}": 1, "e\u{301}": 2]
        #expect(object.objectValue?.count == 2)
        #expect(object["e\u{301}"] == 2 && object["\u{E9}"] == 1)
    }

    @Test func literals_ofEveryKind_makeTheValue() throws {
        let literal: JSONValue = ["none": nil, "yes": true, "count": 3, "rate": 0.5, "name": "x\(1)", "list": [1, "a", nil], "map": [:]]
        #expect(try literal == value(#"{"none":null,"yes":true,"count":3,"rate":0.5,"name":"x1","list":[1,"a",null],"map":{}}"#))
        #expect(literal.description.hasPrefix(#"{"none":null,"yes":true"#))
    }

    @Test func accessors_ofOtherKinds_areNil() {
        let literal: JSONValue = ["list": [1, "a"], "yes": true]
        #expect(literal["list"]?[0]?.numberValue?.int64 == 1 && literal["list"]?[1]?.stringValue == "a")
        #expect(literal["list"]?[2] == nil && literal["list"]?[-1] == nil && literal[0] == nil && literal["none"] == nil)
        #expect(literal["yes"]?.boolValue == true && literal["yes"]?.stringValue == nil && literal.arrayValue == nil)
        #expect(JSONValue.null.isNull && !literal.isNull && literal.objectValue?.members.map(\.name) == ["list", "yes"])
    }

    @Test func object_whenChanged_keepsTheOrder() {
        var object: JSONObject = ["a": 1, "b": 2]
        object["c"] = 3
        object["a"] = 4
        object["b"] = nil
        #expect(object.members.map(\.name) == ["a", "c"] && object["a"] == 4 && object["b"] == nil)
        #expect(!object.insert(5, named: "a") && object["a"] == 4)
        #expect(object.insert(5, named: "d") && object.count == 3 && !object.isEmpty)
    }

    @Test func object_withManyMembers_agreesWithADictionary() {
        var random = SeededRandom(seed: printedSeed())
        var object = JSONObject()
        var reference: [String: Int] = [:]
        for _ in 0..<5000 {
            let name = "n\(Int.random(in: 0..<40, using: &random))"
            let number = Int.random(in: 0..<100, using: &random)
            if Int.random(in: 0..<3, using: &random) == 0 {
                object[name] = nil
                reference[name] = nil
            } else {
                object[name] = .number(JSONNumber(number))
                reference[name] = number
            }
            #expect(object.count == reference.count && object[name] == reference[name].map { .number(JSONNumber($0)) })
        }
        #expect(Set(object.members.map(\.name)) == Set(reference.keys))
    }

    @Test func parsing_whenNameStandsTwice_keepsTheLast() throws {
        #expect(try value(#"{"a":1,"b":2,"a":3}"#) == ["a": 3, "b": 2])
    }

    @Test func parsing_whenNestedTooDeep_stops() throws {
        let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
        #expect(throws: JSONError(offset: 64, reason: .tooDeep)) { try value(deep) }
        #expect(throws: Never.self) { try JSONValue(parsing: deep.utf8, maxDepth: 65) }
    }

    @Test(arguments: ["", "{", "[1,]", #"{"a"}"#, "nul", "1 2", "\u{FEFF}1", #""\ud800""#])
    func parsing_whenTextIsNotJSON_throws(text: String) {
        #expect(throws: JSONError.self) { try value(text) }
    }

    @Test func values_atRandom_readBackEqualAndAsFoundationSeesThem() throws {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<1000 {
            let original = Self.random(depth: 4, &random)
            let text = original.description
            let back = try value(text)
            #expect(back == original && back.hashValue == original.hashValue && back.description == text, "\(text)")
            #expect((try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) != nil, "\(text)")
        }
    }

    private static func random(depth: Int, _ random: inout SeededRandom) -> JSONValue {
        switch Int.random(in: 0..<(depth == 0 ? 4 : 6), using: &random) {
        case 0: return .null
        case 1: return .boolean(Bool.random(using: &random))
        case 2: return .number(JSONNumber(Int64(truncatingIfNeeded: random.next())))
        case 3: return .string(String(UInt32.random(in: 0...9999, using: &random), radix: 36) + "\"\u{1}é")
        case 4: return .array((0..<Int.random(in: 0...4, using: &random)).map { _ in Self.random(depth: depth - 1, &random) })
        default:
            var object = JSONObject()
            for index in 0..<Int.random(in: 0...12, using: &random) { object["m\(index)"] = Self.random(depth: depth - 1, &random) }
            return .object(object)
        }
    }
}
