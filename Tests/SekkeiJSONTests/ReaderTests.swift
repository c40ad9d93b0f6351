import SekkeiJSON
import Testing

@Suite struct ReaderTests {
    @Test func reader_whenObjectIsWalked_givesNamesAndValuesInOrder() throws {
        let text = #" { "title" : "A\nB" , "n":[1,2.5,-3e2],"ok":true , "x":null,"o":{}} "#
        let seen = try reading(text) { (reader) throws(JSONError) in try Self.walk(&reader) }
        #expect(seen == ["title=A\nB", "n=value(1)", "n=fraction", "n=value(-300)", "ok=true", "x=null", "o=0"])
    }

    private static func walk(_ reader: inout JSONReader) throws(JSONError) -> [String] {
        var seen: [String] = []
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "title": seen.append("title=\(try reader.readString())")
            case "n":
                try reader.beginArray()
                while try reader.nextElement() { seen.append("n=\(try reader.readInteger())") }
            case "ok": seen.append("ok=\(try reader.readBool())")
            case "x": seen.append(try reader.readNull() ? "x=null" : "x=?")
            case "o":
                try reader.beginObject()
                var members = 0
                while try reader.nextKey() != nil { members += 1 }
                seen.append("o=\(members)")
            default: Issue.record("\(key.string)")
            }
        }
        return seen
    }

    @Test func readNull_whenAnotherValueComes_consumesNothing() throws {
        let (isNull, value) = try reading(" 7") { (reader) throws(JSONError) in
            (try reader.readNull(), try reader.readInteger())
        }
        #expect(!isNull)
        #expect(value == .value(7))
    }

    static let kinds: [(String, JSONKind)] = [
        ("{}", JSONKind.object), ("[]", .array), ("\"\"", .string), ("-1", .number), ("9", .number), ("true", .boolean),
        ("false", .boolean), ("null", .null),
    ]

    @Test(arguments: kinds)
    func peek_whenValueComes_tellsItsKindAndConsumesNothing(text: String, kind: JSONKind) throws {
        let seen = try reading("  " + text) { (reader) throws(JSONError) in
            let kinds = (try reader.peek(), try reader.peek(), reader.offset)
            try reader.skipValue()
            return kinds
        }
        #expect(seen.0 == kind && seen.1 == kind && seen.2 == 2)
    }

    private static let starts: [(String, JSONKind)] = [
        ("{}", .object), ("[]", .array), ("\"x\"", .string), ("1", .number), ("true", .boolean), ("null", .null),
    ]

    @Test(arguments: [JSONKind.object, .array, .string, .number, .boolean])
    func reader_whenKindIsAnother_reportsTheValue(asked: JSONKind) {
        for isAlternative in [false, true] {
            for (text, kind) in Self.starts where kind != asked {
                #expect(Self.failure(" " + text, asked, isAlternative) == JSONError(offset: 1, reason: .unexpectedKind))
            }
            #expect(Self.failure(" ", asked, isAlternative) == JSONError(offset: 1, reason: .unexpectedEnd))
            #expect(Self.failure("?", asked, isAlternative) == JSONError(offset: 0, reason: .unexpectedByte))
        }
    }

    private static func failure(_ text: String, _ asked: JSONKind, _ isAlternative: Bool) -> JSONError? {
        do throws(JSONError) {
            try reading(text) { (reader) throws(JSONError) in try Self.read(&reader, asked, isAlternative) }
            return nil
        } catch {
            return error
        }
    }

    private static func read(_ reader: inout JSONReader, _ asked: JSONKind, _ isAlternative: Bool) throws(JSONError) {
        switch asked {
        case .object: try reader.beginObject()
        case .array: try reader.beginArray()
        case .string where isAlternative: _ = try reader.withStringBytes { $0.count }
        case .string: _ = try reader.readString()
        case .number where isAlternative: _ = try reader.readDouble()
        case .number: _ = try reader.readInteger()
        case .boolean: _ = try reader.readBool()
        case .null: _ = try reader.readNull()
        }
    }

    @Test func skipValueBytes_whenValueIsNested_givesItsTextWithoutWhiteSpace() throws {
        let text = try reading("[ {\"a\" : [1, 2]} , 3]") { (reader) throws(JSONError) in
            try reader.beginArray()
            _ = try reader.nextElement()
            let text = String(decoding: try reader.skipValueBytes(), as: UTF8.self)
            while try reader.nextElement() { try reader.skipValue() }
            return text
        }
        #expect(text == "{\"a\" : [1, 2]}")
    }

    @Test func readNumberText_whenNumberIsLong_losesNothing() throws {
        let number = "-3.14159265358979323846264338327950288e-0010"
        let text = try reading(number) { (reader) throws(JSONError) in String(decoding: try reader.readNumberText(), as: UTF8.self) }
        #expect(text == number)
    }

    @Test func reader_whenCopied_looksAheadWithoutMoving() throws {
        let kinds = try reading(#"{"\u0061":1,"type":"x"}"#) { (reader) throws(JSONError) in
            try reader.beginObject()
            var ahead = reader
            let first = try ahead.nextKey()
            try ahead.skipValue()
            let second = try ahead.nextKey()?.string
            let name = try reader.nextKey()
            let texts = [first?.count.description, second, name?.string]
            try reader.skipValue()
            while try reader.nextKey() != nil { try reader.skipValue() }
            return texts
        }
        #expect(kinds == ["1", "type", "a"])
    }

    @Test func key_whenMatched_comparesWholeNames() throws {
        let names = ["", "t", "ti", "tit", "titl", "title", "title_", "title_of", "title_of_", "title_of_the_longest_book", "名前"]
        let text = "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
        let seen = try reading(text) { (reader) throws(JSONError) in
            var seen: [Int] = []
            try reader.beginObject()
            while let key = try reader.nextKey() {
                seen.append(Self.place(of: key))
                try reader.skipValue()
            }
            return seen
        }
        #expect(seen == Array(names.indices))
    }

    private static func place(of key: JSONKey) -> Int {
        switch key {
        case "title_of_the_longest_bool", "title_of-", "titlf", "u": -1
        case "": 0
        case "t": 1
        case "ti": 2
        case "tit": 3
        case "titl": 4
        case "title": 5
        case "title_": 6
        case "title_of": 7
        case "title_of_": 8
        case "title_of_the_longest_book": 9
        case "名前": 10
        default: -1
        }
    }

    @Test(arguments: [(#""todo""#, 1), (#""in_progress""#, 2), (#""t\u006fdo""#, 1), (#""""#, 3), (#""tod""#, 0)])
    func key_whenMadeOfAValue_tellsTextsApart(text: String, place: Int) throws {
        let seen = try reading(text) { (reader) throws(JSONError) in
            try reader.withStringBytes { bytes in
                switch JSONKey(bytes) {
                case "todo": 1
                case "in_progress": 2
                case "": 3
                default: 0
                }
            }
        }
        #expect(seen == place)
        #expect(JSONKey(UnsafeBufferPointer(start: nil, count: 0)).string.isEmpty)
    }

    @Test func key_whenEscaped_isDecoded() throws {
        let long = String(repeating: "k", count: 200)
        let seen = try reading(#"{"\u0061\n":1,"b\ud83d\ude00":{"\u0063":2},"\u006b"# + long + #"":3}"#) { (reader) throws(JSONError) in
            var seen: [String] = []
            try reader.beginObject()
            while let key = try reader.nextKey() {
                seen.append(key.string)
                try reader.skipValue()
            }
            return seen
        }
        #expect(seen == ["a\n", "b😀", "k" + long])
    }

    @Test(arguments: [(0, 1, 1), (3, 1, 4), (4, 2, 1), (5, 2, 2), (8, 2, 3), (100, 2, 5)])
    func position_whenTextHasLines_countsLinesAndScalars(offset: Int, line: Int, column: Int) {
        let position = JSONError(offset: offset, reason: .unexpectedByte).position(in: Array("[1,\n\"日a\"".utf8))
        #expect(position.line == line)
        #expect(position.column == column)
    }

    @Test func error_whenDescribed_givesReasonAndPlace() {
        #expect(JSONError(offset: 7, reason: .trailingComma).description == "comma without a value behind it at byte 7")
    }
}
