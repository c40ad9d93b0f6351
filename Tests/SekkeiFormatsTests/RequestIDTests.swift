import Foundation
import Sekkei
import SekkeiJSON
import Testing

@Suite struct RequestIDTests {
    @Test func random_whenMade_isAVersionFourUUID() throws {
        var seen: Set<String> = []
        for _ in 0..<20_000 {
            let id = RequestID()
            let text = id.description
            #expect(UUIDFormat.parse(text) != nil && text == text.lowercased())
            #expect(text.dropFirst(14).first == "4" && "89ab".contains(text.dropFirst(19).first ?? " "))
            #expect(seen.insert(text).inserted)
            #expect(written { $0.write("x", id) } == "x\"\(text)\"")
        }
    }

    @Test func random_whenManyBitsAreCounted_areEvenlySpread() throws {
        var counts = [Int](repeating: 0, count: 128)
        let rounds = 20_000
        for _ in 0..<rounds {
            let value = try #require(UUIDFormat.parse(RequestID().description))
            withUnsafeBytes(of: value.uuid) { bytes in
                for bit in 0..<128 where bytes[bit / 8] >> UInt8(7 - bit % 8) & 1 == 1 { counts[bit] += 1 }
            }
        }
        for (bit, count) in counts.enumerated() where !(48...51).contains(bit) && !(64...65).contains(bit) {
            #expect(abs(count - rounds / 2) < rounds / 20)
        }
    }

    @Test func random_whenMadeOnManyThreads_differs() async {
        let all = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<32 { group.addTask { (0..<500).map { _ in RequestID().description } } }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(all).count == 16_000)
    }

    @Test func random_whenThreadsEnd_releasesTheirStates() async {
        for _ in 0..<200 {
            let text = await withCheckedContinuation { continuation in
                Thread.detachNewThread { continuation.resume(returning: RequestID().description) }
            }
            #expect(text.count == 36)
        }
    }

    @Test(arguments: ["a", "A.b_c-9", "0", String(repeating: "x", count: 64), "7C6B4B0E-57C1-4F0F-9F4B-1F8E0D3C2B1A", "-", "."])
    func given_whenTextIsHarmless_isKeptAsItIs(text: String) throws {
        let id = try #require(RequestID(text))
        #expect(id.description == text)
        #expect(id == RequestID(text))
        #expect(written { $0.write(id) } == "\"\(text)\"")
    }

    @Test(arguments: ["", String(repeating: "x", count: 65), "a b", "a\n", "a\r\nb", "é", "a/b", "a\"", "a:b", "\0", "a,b", "日本"])
    func given_whenTextIsNot_isNil(text: String) {
        #expect(RequestID(text) == nil)
    }
}
