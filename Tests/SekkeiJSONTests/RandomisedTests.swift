import Foundation
import SekkeiJSON
import Testing

@Suite struct RandomisedTests {
    private static let document = #"""
         { "title" : "Prepare \"é\" \ud83d\ude00 日本", "n" : [ 0, -1.5e+10, 9223372036854775807, true, false, null ],
         "nested":{"a":{"b":[[],{}, ""]}}, "\u0061":"\n\t\\" , "last":0.25 }
        """#

    @Test func reader_whenDocumentIsCutAnywhere_reportsTheEnd() {
        let bytes = Array(Self.document.utf8)
        #expect(verdict(bytes) == nil)
        for size in 0..<bytes.count {
            let cut = Array(bytes[..<size])
            let error = verdict(cut)
            #expect(error != nil && error == verdictByReading(cut))
            #expect(error?.reason == .unexpectedEnd || error == JSONError(offset: error?.offset ?? 0, reason: .invalidUTF8))
        }
    }

    @Test func reader_whenDocumentStartsAnywhere_neverReadsOutside() {
        let bytes = Array(Self.document.utf8)
        for start in 0..<bytes.count {
            for end in stride(from: start, through: bytes.count, by: 7) {
                let part = Array(bytes[start..<end])
                #expect(verdict(part) == verdictByReading(part))
            }
        }
    }

    @Test func reader_whenBytesAreMutated_agreesWithFoundation() {
        var random = SeededRandom(seed: printedSeed())
        let original = Array(Self.document.utf8)
        for _ in 0..<20_000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...3, using: &random) { Self.mutate(&bytes, &random) }
            let error = verdict(bytes)
            #expect(error == verdictByReading(bytes))
            if let error { #expect(error.offset <= bytes.count) }
            // Foundation lets a comma stand before the closing bracket.
            guard error?.reason != .trailingComma, Self.isComparable(bytes) else { continue }
            #expect((error == nil) == Self.foundationAccepts(bytes), "\(bytes)")
        }
    }

    private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let alphabet = Array("{}[]\",:\\u0123456789eE+-.truefalsn \n\t/d8".utf8) + [0, 0x1F, 0x7F, 0x80, 0xC3, 0xE0, 0xED, 0xF0, 0xFF]
        let byte = alphabet.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        case 2: bytes.remove(at: place)
        default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
        }
    }

    /// Leaves out what Foundation treats otherwise on purpose: zero bytes, by which it guesses the encoding, numbers beyond
    /// Double, and what it does with ill-formed UTF-8.
    private static func isComparable(_ bytes: [UInt8]) -> Bool {
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { return false }
        return text.firstMatch(of: /[eE][+-]?[0-9]{3}/) == nil
    }

    private static func foundationAccepts(_ bytes: [UInt8]) -> Bool {
        (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
    }

    @Test func reader_whenBytesAreNoise_neverCrashes() {
        var random = SeededRandom(seed: printedSeed())
        let alphabet = Array("{}[]\",:\\u01e+-.tn \n".utf8) + [0x80, 0xE3, 0xF0, 0x9F]
        for _ in 0..<50_000 {
            let size = Int.random(in: 0...24, using: &random)
            let bytes = (0..<size).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            #expect(verdict(bytes) == verdictByReading(bytes))
        }
    }

    @Test func values_whenWrittenAtRandom_readBackTheSame() throws {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<5000 {
            let texts = (0..<4).map { _ in Self.text(&random) }
            let integer = Int64(truncatingIfNeeded: random.next())
            let json = written { writer in
                writer.write("{\"texts\":", texts)
                writer.write(",\"integer\":", integer)
                writer.raw("}")
            }
            let back = try reading(json) { (reader) throws(JSONError) in try Self.record(&reader) }
            #expect(back.texts == texts && back.integer == .value(integer))
            // Foundation takes U+FEFF at the start of a string for a byte order mark and drops it.
            guard !texts.contains(where: { $0.unicodeScalars.first == "\u{FEFF}" }) else { continue }
            let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
            #expect(object?["texts"] as? [String] == texts)
        }
    }

    private static func record(_ reader: inout JSONReader) throws(JSONError) -> (texts: [String], integer: JSONInteger?) {
        var texts: [String] = []
        var integer: JSONInteger?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "texts":
                try reader.beginArray()
                while try reader.nextElement() { texts.append(try reader.readString()) }
            case "integer": integer = try reader.readInteger()
            default: try reader.skipValue()
            }
        }
        return (texts, integer)
    }

    private static func text(_ random: inout SeededRandom) -> String {
        var text = ""
        let highest: UInt32 = [0x30, 0x7F, 0x7FF, 0xFFFF, 0x10FFFF].randomElement(using: &random) ?? 0
        for _ in 0..<Int.random(in: 0...40, using: &random) {
            guard let scalar = Unicode.Scalar(UInt32.random(in: 0...highest, using: &random)) else { continue }
            text.unicodeScalars.append(scalar)
        }
        return text
    }

    @Test func strings_whenEscapedAtRandom_areDecodedAsFoundationDoes() throws {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<20_000 {
            let units = (0..<4).map { _ in UInt16.random(in: Bool.random(using: &random) ? 0xD700...0xE0FF : 0...0xFFFF, using: &random) }
            let text = "\"" + units.map { "\\u" + String(format: "%04x", $0) }.joined() + "\""
            let expected = String(validating: units, as: UTF16.self)
            let value = try? reading(text) { (reader) throws(JSONError) in try reader.readString() }
            #expect(value == expected, "\(text)")
        }
    }
}
