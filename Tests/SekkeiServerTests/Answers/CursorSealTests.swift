import Testing

@testable import Sekkei

@Suite struct CursorSealTests {
    let seal = CursorSeal(key: CursorKey())
    let scope = CursorScope(operation: "list", path: ["rows"], query: "sort=name")

    @Test(arguments: [[], [""], ["42"], ["2026-06-01T00:00:00Z", "42"], ["日本\u{0}語", "", "é"], [String(repeating: "x", count: 1000)]])
    func cursor_sealedAndOpened_isTheSame(values: [String]) throws {
        let text = try #require(seal.seal(Cursor(values), for: scope))
        #expect(seal.open(text, for: scope) == Cursor(values))
        #expect(text.utf8.allSatisfy { ASCIIClass.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x5F })
    }

    @Test func cursor_withMoreThanFits_isNotSealed() throws {
        let fitting = try #require(seal.seal(Cursor([String(repeating: "x", count: 1501)]), for: scope))
        #expect(fitting.utf8.count <= CursorSeal.longest)
        #expect(seal.seal(Cursor([String(repeating: "x", count: 1502)]), for: scope) == nil)
    }

    @Test func text_withAnyCharacterChanged_isRefused() throws {
        let sealed = try #require(seal.seal(Cursor(["2026", "42"]), for: scope))
        let text = Array(sealed.utf8)
        for place in text.indices {
            var changed = text
            changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(seal.open(String(decoding: changed, as: UTF8.self), for: scope) == nil, "changed at \(place)")
        }
    }

    @Test func text_ofAnyOtherLength_isRefused() throws {
        let text = try #require(seal.seal(Cursor(["42"]), for: scope))
        for length in 0..<text.utf8.count { #expect(seal.open(String(text.prefix(length)), for: scope) == nil) }
        #expect(seal.open(text + "AAAA", for: scope) == nil)
        #expect(seal.open(String(repeating: "A", count: CursorSeal.longest + 1), for: scope) == nil)
    }

    @Test func text_ofAnotherKey_isRefused() throws {
        let text = try #require(CursorSeal(key: CursorKey()).seal(Cursor(["42"]), for: scope))
        #expect(seal.open(text, for: scope) == nil)
    }

    @Test func text_ofTheSameKey_isTakenByEveryInstance() throws {
        let bytes = (0..<32).map { UInt8($0) }
        let text = try #require(CursorSeal(key: try CursorKey(bytes)).seal(Cursor(["42"]), for: scope))
        #expect(CursorSeal(key: try CursorKey(bytes)).open(text, for: scope) == Cursor(["42"]))
    }

    @Test func key_thatIsShort_isRefused() {
        #expect(throws: ServerError.self) { try CursorKey([UInt8](repeating: 1, count: 31)) }
    }

    @Test func text_ofAnotherVersion_isRefused() throws {
        let text = try #require(seal.seal(Cursor(["42"]), for: scope))
        let bytes = try #require(Base64URL.decode(text))
        #expect(bytes[0] == 1)
        #expect(seal.open(Base64URL.encode([2] + bytes.dropFirst()), for: scope) == nil)
    }

    @Test func noise_isRefused() {
        let seed = UInt64.random(in: .min ... .max)
        print("CursorSeal seed \(seed)")
        var noise = Noise(seed: seed)
        for _ in 0..<500 {
            let bytes = [1] + (0..<Int.random(in: 0..<120, using: &noise)).map { _ in UInt8.random(in: 0...255, using: &noise) }
            #expect(seal.open(Base64URL.encode(bytes), for: scope) == nil)
        }
    }

    @Test func list_ofNoise_isTakenApartWithoutHarm() {
        let seed = UInt64.random(in: .min ... .max)
        print("LengthPrefixed seed \(seed)")
        var noise = Noise(seed: seed)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0..<20, using: &noise)).map { _ in UInt8.random(in: 0...255, using: &noise) }
            guard let texts = LengthPrefixed.texts(in: bytes[...]) else { continue }
            var list = LengthPrefixed()
            for text in texts { list.append(text) }
            #expect(list.bytes.count <= bytes.count)
        }
    }
}
