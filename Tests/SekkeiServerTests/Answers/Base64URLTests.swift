import Testing

@testable import Sekkei

@Suite struct Base64URLTests {
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"),
    ])
    func text_ofTheStandardsVectors_isTheirs(bytes: String, text: String) {
        #expect(Base64URL.encode(Array(bytes.utf8)) == text)
        #expect(Base64URL.decode(text) == Array(bytes.utf8))
    }

    @Test func alphabet_isTheOneForURLs() {
        #expect(Base64URL.encode([0xFB, 0xEF, 0xFF]) == "--__")
        #expect(Base64URL.decode("--__") == [0xFB, 0xEF, 0xFF])
        #expect(Base64URL.encode([0xFB, 0xFF, 0xFE]) == "-__-")
    }

    @Test(arguments: [
        "A", "AAAAA", "Zh", "Zm9", "Zg==", "Zm+v", "Zm/v", "Zm 9", "Zm9v\n", "日本語", "+__-", "-__/", "AA==", "AB", "-_ _", "é",
    ])
    func text_thatNothingIsEncodedAs_isRefused(text: String) {
        #expect(Base64URL.decode(text) == nil)
        #expect(Base64URL.decode(Substring(text)) == nil)
    }

    @Test func bytes_encodedAndDecoded_areTheSame() {
        let seed = UInt64.random(in: .min ... .max)
        print("Base64URL seed \(seed)")
        var noise = Noise(seed: seed)
        for length in 0..<300 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &noise) }
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
            #expect(Base64URL.decode(Substring(Base64URL.encode(bytes))) == bytes)
        }
    }
}
