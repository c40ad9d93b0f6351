import SekkeiJSON
import Testing

@Suite struct WriterTests {
    @Test func write_whenPrefixesAreGiven_makesADocument() {
        let text = written { writer in
            writer.write(#"{"id":"#, 7 as Int64)
            writer.write(#","title":"#, "a\"b")
            writer.write(#","part":"#, "xyz".dropFirst())
            writer.write(#","kind":"#, "st\\atic" as StaticString)
            writer.write(#","n":"#, 5)
            writer.write(#","i":"#, -6 as Int32)
            writer.write(#","u":"#, 8 as UInt64)
            writer.write(#","d":"#, 1.5)
            writer.write(#","yes":"#, true)
            writer.write(#","no":"#, false)
            writer.raw(#","x":"#)
            writer.null()
            writer.raw("}")
        }
        #expect(text == #"{"id":7,"title":"a\"b","part":"yz","kind":"st\\atic","n":5,"i":-6,"u":8,"d":1.5,"yes":true,"no":false,"x":null}"#)
        #expect(verdict(text) == nil)
    }

    @Test func write_whenArraysAreGiven_separatesWithCommas() {
        let text = written { writer in
            writer.write("[", [] as [String])
            writer.write(",", ["a"])
            writer.write(",", ["a", "b\n", ""])
            writer.write(",", [1, -2])
            writer.write(",", [1, 2] as [Int32])
            writer.write(",", [3, 4] as [Int64])
            writer.write(",", [5] as [UInt64])
            writer.write(",", [0.5, .nan])
            writer.write(",", [true, false])
            writer.write(",", "a,b".split(separator: ","))
            writer.write(",", ["s"] as [StaticString])
            writer.raw(",")
            writer.write(["z"])
            writer.raw("]")
        }
        #expect(text == #"[[],["a"],["a","b\n",""],[1,-2],[1,2],[3,4],[5],[0.5,null],[true,false],["a","b"],["s"],["z"]]"#)
    }

    @Test func write_whenNoPrefixIsGiven_writesTheValueAlone() {
        let text = written { writer in
            writer.write("a")
            writer.write("bc".dropLast())
            writer.write("d" as StaticString)
            writer.write(1)
            writer.write(-2 as Int32)
            writer.write(3 as Int64)
            writer.write(4 as UInt64)
            writer.write(0.5)
            writer.write(true)
        }
        #expect(text == #""a""b""d"1-2340.5true"#)
    }

    @Test func member_whenFirst_hasNoComma() {
        let text = written { writer in
            writer.raw("{")
            writer.member("\"a\":")
            writer.raw("[")
            writer.member("")
            writer.write("{")
            writer.raw("]")
            writer.member("\"b\":")
            writer.write("[")
            writer.member("\"c\":")
            writer.raw("{}")
            writer.raw("}")
        }
        #expect(text == #"{"a":["{"],"b":"[","c":{}}"#)
    }

    @Test func withTail_whenBytesAreWritten_keepsThem() {
        let text = written { writer in
            for round in 0..<100 {
                writer.withTail(capacity: 50) { tail in
                    for place in 0..<round % 50 { tail[place] = 0x61 }
                    return round % 50
                }
            }
        }
        #expect(text == String(repeating: "a", count: 2 * (0..<50).reduce(0, +)))
    }

    @Test func set_whenBytesAreThere_replacesThem() {
        let text = written { writer in
            writer.raw("length=0000;")
            writer.raw([0x78, 0x79, 0x7A])
            writer.set("12", at: 9)
            writer.set([0x5A], at: 14)
            writer.set([], at: 15)
        }
        #expect(text == "length=0012;xyZ")
    }

    @Test func removeAll_whenUsedAgain_beginsAnew() {
        var writer = JSONWriter(capacity: 1)
        for size in [10, 1_000_000, 3, 300_000, 0] {
            writer.removeAll()
            #expect(writer.count == 0)
            writer.write(String(repeating: "v", count: size))
            #expect(writer.count == size + 2)
            let text = writer.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
            #expect(text == "\"" + String(repeating: "v", count: size) + "\"")
        }
    }

    @Test func raw_whenLarge_grows() {
        let block = [UInt8](repeating: 0x20, count: 70_000)
        var writer = JSONWriter()
        block.withUnsafeBytes { writer.raw($0) }
        writer.raw(UnsafeRawBufferPointer(start: nil, count: 0))
        writer.raw(block)
        #expect(writer.count == 140_000)
    }
}
