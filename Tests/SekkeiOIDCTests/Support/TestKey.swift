import Crypto
import CryptoExtras
import Foundation
import Sekkei

@testable import SekkeiOIDC

/// A key pair of a provider that the tests play.
struct TestKey: Sendable {
    enum Secret: Sendable {
        case rsa(_RSA.Signing.PrivateKey, SigningAlgorithm)
        case p256(P256.Signing.PrivateKey)
        case ed25519(Curve25519.Signing.PrivateKey)
    }

    var id: String
    let secret: Secret

    static func make(_ algorithm: SigningAlgorithm, id: String) throws -> TestKey {
        switch algorithm {
        case .rs256, .ps256: TestKey(id: id, secret: .rsa(try _RSA.Signing.PrivateKey(keySize: .bits2048), algorithm))
        case .es256: TestKey(id: id, secret: .p256(P256.Signing.PrivateKey()))
        case .edDSA: TestKey(id: id, secret: .ed25519(Curve25519.Signing.PrivateKey()))
        }
    }

    var algorithm: SigningAlgorithm {
        switch secret {
        case .rsa(_, let algorithm): algorithm
        case .p256: .es256
        case .ed25519: .edDSA
        }
    }

    /// The members of the public key that matter, then others.
    func jwk(_ others: String = #","use":"sig""#) throws -> String {
        switch secret {
        case .rsa(let key, _):
            let (n, e) = try key.publicKey.getKeyPrimitives().parts
            return #"{"kty":"RSA","kid":"\#(id)","n":"\#(Base64URL.encode(n))","e":"\#(Base64URL.encode(e))"\#(others)}"#
        case .p256(let key):
            let point = Array(key.publicKey.rawRepresentation)
            let (x, y) = (Base64URL.encode(point[..<32]), Base64URL.encode(point[32...]))
            return #"{"kty":"EC","crv":"P-256","kid":"\#(id)","x":"\#(x)","y":"\#(y)"\#(others)}"#
        case .ed25519(let key):
            let x = Base64URL.encode(key.publicKey.rawRepresentation)
            return #"{"kty":"OKP","crv":"Ed25519","kid":"\#(id)","x":"\#(x)"\#(others)}"#
        }
    }

    func signature(_ signed: String, as algorithm: SigningAlgorithm? = nil) throws -> [UInt8] {
        let bytes = Data(signed.utf8)
        switch secret {
        case .rsa(let key, let own):
            let padding: _RSA.Signing.Padding = (algorithm ?? own) == .ps256 ? .PSS : .insecurePKCS1v1_5
            return Array(try key.signature(for: SHA256.hash(data: bytes), padding: padding).rawRepresentation)
        case .p256(let key): return Array(try key.signature(for: SHA256.hash(data: bytes)).rawRepresentation)
        case .ed25519(let key): return Array(try key.signature(for: bytes))
        }
    }

    /// A token of freely chosen parts.
    func token(header: String? = nil, claims: String) throws -> String {
        let header = header ?? #"{"alg":"\#(algorithm.rawValue)","kid":"\#(id)","typ":"at+jwt"}"#
        let signed = "\(Base64URL.encode(header.utf8)).\(Base64URL.encode(claims.utf8))"
        return try "\(signed).\(Base64URL.encode(signature(signed)))"
    }
}

extension _RSA.Signing.PublicKey.Primitives {
    var parts: (n: Data, e: Data) { (modulus, publicExponent) }
}
