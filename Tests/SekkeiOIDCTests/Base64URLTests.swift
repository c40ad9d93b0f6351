import Testing

@testable import SekkeiOIDC

struct Base64URLTests {
    @Test(arguments: 0..<70)
    func bytes_areReadAsWritten(count: Int) {
        var random = SystemRandomNumberGenerator()
        let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        #expect(Base64URL.decode(Substring(Base64URL.encode(bytes))) == bytes)
    }

    @Test func alphabet_isTheOneForURLs() {
        #expect(Base64URL.encode([0xFB, 0xFF, 0xFE]) == "-__-")
    }

    @Test(arguments: ["+__-", "-__/", "AA==", "A", "AB", "-_ _", "é"])
    func text_inAnotherSpelling_isRefused(text: String) {
        #expect(Base64URL.decode(Substring(text)) == nil)
    }
}
