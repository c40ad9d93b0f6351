import Crypto
import Foundation
import SekkeiJSON
import Testing

@testable import SekkeiOIDC

struct KeySetTests {
    private func set(_ members: String..., taking: Set<SigningAlgorithm> = Set(SigningAlgorithm.allCases)) throws -> KeySet {
        let object = try #require(StrictJSON.object(Array(Realm.keySet(members).utf8), maxDepth: 16))
        return try KeySet(object, taking: taking, mostKeys: 10)
    }

    @Test func oddKeys_doNotFailTheSet() throws {
        let good = try Realm.ec.get().jwk()
        let small = #"{"kty":"RSA","kid":"small","n":"\#(String(repeating: "_", count: 171))","e":"AQAB"}"#
        let keys = try set(
            good, "7", "null", "{}", #"{"kty":"oct","kid":"h","k":"AAAA"}"#, #"{"kty":"EC","crv":"secp256k1","kid":"k","x":"AA","y":"AA"}"#,
            #"{"kty":"OKP","crv":"X25519","kid":"x","x":"AA"}"#, #"{"kty":"AKP","alg":"ML-DSA-44","kid":"q","pub":"AA"}"#, small)
        #expect(keys.key("ec-1", for: .es256) != nil)
        #expect(keys.ignored == 8)
        for name in ["h", "k", "x", "q", "small", ""] { #expect(!keys.hasKey(name)) }
    }

    @Test(arguments: [
        #","use":"enc""#, #","use":7"#, #","key_ops":["sign"]"#, #","key_ops":"verify""#, #","alg":"ES384""#, #","alg":"RS256""#,
        #","alg":7"#,
        #","d":"AAAA""#,
    ])
    func key_thatIsNotMeantForSignatures_isLeftOut(others: String) throws {
        let keys = try set(try Realm.ec.get().jwk(others), try TestKey.make(.edDSA, id: "ed").jwk())
        #expect(!keys.hasKey("ec-1"))
        #expect(keys.hasKey("ed"))
    }

    @Test(arguments: ["", #","use":"sig""#, #","key_ops":["verify"]"#, #","alg":"ES256","use":"sig","key_ops":["verify","x"]"#])
    func key_meantForSignatures_isTaken(others: String) throws {
        #expect(try set(try Realm.ec.get().jwk(others)).key("ec-1", for: .es256) != nil)
    }

    @Test func rsaKey_isBoundToItsAlgorithm() throws {
        let free = try set(try Realm.rsa.get().jwk())
        #expect(free.key("rsa-1", for: .rs256) != nil && free.key("rsa-1", for: .ps256) != nil && free.key("rsa-1", for: .es256) == nil)
        let bound = try set(try Realm.rsa.get().jwk(#","alg":"PS256""#))
        #expect(bound.key("rsa-1", for: .rs256) == nil && bound.key("rsa-1", for: .ps256) != nil)
        let allowed = try set(try Realm.rsa.get().jwk(), taking: [.ps256])
        #expect(allowed.key("rsa-1", for: .rs256) == nil && allowed.key("rsa-1", for: .ps256) != nil)
    }

    @Test func keys_ofOneNameForOneAlgorithm_areBothLeftOut() throws {
        let one = try TestKey.make(.es256, id: "same")
        let other = try TestKey.make(.es256, id: "same")
        let third = try TestKey.make(.edDSA, id: "same")
        let keys = try set(one.jwk(), other.jwk(), third.jwk())
        #expect(keys.key("same", for: .es256) == nil)
        #expect(keys.key("same", for: .edDSA) != nil)
        #expect(try set(one.jwk(), one.jwk()).key("same", for: .es256) != nil)
    }

    @Test func coordinates_withZerosTooManyOrTooFew_areRead() throws {
        for _ in 0..<2000 {
            let key = try TestKey.make(.es256, id: "z")
            guard case .p256(let secret) = key.secret else { return }
            let point = Array(secret.publicKey.rawRepresentation)
            guard point[0] == 0 || point[32] == 0 else { continue }
            let (x, y) = (Base64.url([0, 0] + point[..<32]), Base64.url(Array(point[32...].drop { $0 == 0 })))
            #expect(try set(#"{"kty":"EC","crv":"P-256","kid":"z","x":"\#(x)","y":"\#(y)"}"#).key("z", for: .es256) != nil)
            return
        }
    }

    @Test(arguments: [
        #"{"keys":[]}"#, #"{"keys":{}}"#, "{}", #"{"keys":[{"kty":"oct","kid":"h","k":"AAAA"}]}"#,
        #"{"keys":[\#(Array(repeating: "{}", count: 11).joined(separator: ","))]}"#,
    ])
    func document_withoutUsableKeys_orWithTooMany_isNoKeySet(text: String) throws {
        let object = try #require(StrictJSON.object(Array(text.utf8), maxDepth: 16))
        #expect(throws: ProviderUnavailable.self) { try KeySet(object, taking: [.es256], mostKeys: 10) }
    }
}

private enum Base64 {
    static func url(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
