import Testing

@testable import ERP

struct RefreshTokenTests {
    @Test func token_isReadAsWritten() {
        let token = RefreshToken()
        #expect(RefreshToken(token.text) == token)
        #expect(token.text.utf8.count == 96)
    }

    @Test func next_keepsTheFamilyAndChangesTheSecret() {
        let token = RefreshToken()
        let next = token.next()
        #expect(next.familyHash == token.familyHash)
        #expect(next.secretHash != token.secretHash)
        #expect(RefreshToken().familyHash != token.familyHash)
    }

    @Test(arguments: [
        "", "0", "zz", String(repeating: "A", count: 96), String(repeating: "a", count: 94), String(repeating: "a", count: 98),
    ])
    func text_thatNoTokenWrites_isRefused(text: String) {
        #expect(RefreshToken(text) == nil)
    }

    @Test func hexadecimal_ofEveryByte_isReadAsWritten() {
        let bytes = Array(UInt8.min...UInt8.max)
        #expect(Hexadecimal.decode(Hexadecimal.encode(bytes)) == bytes)
        #expect(Hexadecimal.encode([0, 15, 16, 255]) == "000f10ff")
    }
}
