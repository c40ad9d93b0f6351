import Sekkei
import Testing

@testable import ERPServer

struct ScryptTests {
    static let cheap = ScryptCost(logarithm: 4, blockSize: 8, parallelism: 1)

    @Test func hash_matchesItsPasswordOnly() throws {
        let hash = try ScryptHash(of: "パスワード 1", cost: Self.cheap)
        #expect(try hash.matches("パスワード 1"))
        #expect(try !hash.matches("パスワード 2"))
        #expect(try !hash.matches(""))
    }

    @Test func hash_isReadAsWritten_andNewEachTime() throws {
        let hash = try ScryptHash(of: "x", cost: Self.cheap)
        #expect(ScryptHash(hash.text) == hash)
        #expect(hash.text.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
        #expect(try ScryptHash(of: "x", cost: Self.cheap) != hash)
    }

    /// The third vector of RFC 7914, section 12, its first 32 bytes.
    @Test func derivation_isTheOneOfTheRFC() throws {
        let salt = "U29kaXVtQ2hsb3JpZGU"
        let hash = try #require(ScryptHash("$scrypt$ln=14,r=8,p=1$\(salt)$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI"))
        #expect(try hash.matches("pleaseletmein"))
        #expect(try !hash.matches("pleaseletmeout"))
    }

    @Test(arguments: [
        "", "plain", "$scrypt$", "$scrypt$ln=4,r=8$AAAA$AAAA", "$scrypt$ln=30,r=8,p=1$AAAA$AAAA", "$bcrypt$ln=4,r=8,p=1$AAAA$AAAA",
        "$scrypt$ln=x,r=8,p=1$AAAA$AAAA", "$scrypt$ln=4,r=8,p=1$AAAA$AAAA", "$scrypt$ln=-1,r=8,p=1$AAAA$AAAA",
    ])
    func text_thatIsNoHash_matchesNothing(text: String) async throws {
        #expect(ScryptHash(text) == nil)
        let passwords = ScryptPasswords(cost: Self.cheap)
        #expect(try await !passwords.verify("", against: text))
        try await passwords.shutDown()
    }

    @Test func passwords_hashAndVerify_andTheDecoyMatchesNothing() async throws {
        let passwords = ScryptPasswords(cost: Self.cheap)
        let hash = try await passwords.hash("a-First-Password-1")
        #expect(try await passwords.verify("a-First-Password-1", against: hash))
        #expect(try await !passwords.verify("a-First-Password-2", against: hash))
        #expect(ScryptHash(passwords.decoy)?.cost == Self.cheap)
        #expect(try await !passwords.verify("", against: passwords.decoy))
        try await passwords.shutDown()
    }

    @Test func passwords_beyondTheLimit_areToldToComeAgain() async throws {
        let passwords = ScryptPasswords(cost: Self.cheap, threads: 1, limit: 0)
        await #expect(throws: PasswordsBusy.self) { _ = try await passwords.hash("x") }
        #expect(PasswordsBusy().isUnavailable)
        try await passwords.shutDown()
    }
}
