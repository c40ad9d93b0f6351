import Foundation
import SekkeiJSON
import Testing

@Suite struct Base64Tests {
    private func decode(_ text: String) -> [UInt8]? { Array(text.utf8).withUnsafeBufferPointer { Base64.decode($0) } }

    /// The test vectors of RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
    func vectors_ofTheRFC_goBothWays(plain: String, text: String) {
        #expect(decode(text) == Array(plain.utf8))
        #expect(written { $0.base64(Array(plain.utf8)) } == "\"\(text)\"")
    }

    @Test(arguments: [
        "Z", "Zg", "Zg=", "Zm9", "Zm9v=", "Zm9v====", "====", "=", "A===", "Zg==Zg==", "Zm8=Zm9v", "Zh==", "Zm9=", "Z===", "Zm=v", "Z=9v",
        "Zm9v\n", " Zm9v", "Zm 9v", "Zm-_", "Zm9v\u{0}AAA", "Zmé=", "Z*==", "****",
    ])
    func decode_whenTextIsNotStrict_isNil(text: String) {
        #expect(decode(text) == nil)
    }

    @Test func decode_ofEveryLastGroup_takesOnlyWhatEncodingGives() {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var taken = 0
        for a in alphabet {
            for b in alphabet {
                let text = String(decoding: [a, b], as: UTF8.self) + "=="
                guard let bytes = decode(text) else { continue }
                taken += 1
                #expect(Data(bytes).base64EncodedString() == text)
            }
        }
        #expect(taken == 256)
    }

    @Test func bytes_atRandom_agreeWithFoundation() {
        var random = SeededRandom(seed: printedSeed())
        for size in 0..<400 {
            let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = Data(bytes).base64EncodedString()
            #expect(written { $0.base64(bytes) } == "\"\(text)\"")
            #expect(decode(text) == bytes)
        }
    }

    @Test func decode_whenOneByteIsChanged_agreesWithFoundationOrIsStricter() {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<20_000 {
            var text = Array(
                Data((0..<Int.random(in: 1...12, using: &random)).map { UInt8(truncatingIfNeeded: $0 &* 31) }).base64EncodedString().utf8)
            text[Int.random(in: 0..<text.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            guard let bytes = text.withUnsafeBufferPointer({ Base64.decode($0) }) else { continue }
            #expect(Data(bytes).base64EncodedString() == String(decoding: text, as: UTF8.self))
        }
    }

    @Test func writer_ofBytes_writesOneStringWhereverTheyStand() {
        let bytes: [UInt8] = [102, 111]
        #expect(written { $0.write(base64: #"{"a":"#, bytes) } == #"{"a":"Zm8=""#)
        #expect(written { $0.write(base64: "x", bytes as [UInt8]?) } == #"x"Zm8=""#)
        #expect(written { $0.write(base64: "x", nil as [UInt8]?) } == "xnull")
        #expect(written { $0.write("x", bytes) } == #"x"Zm8=""#)
        #expect(written { $0.write(bytes[1...]) } == #""bw==""#)
        #expect(written { $0.write(7 as Int) } == "7")
    }
}
