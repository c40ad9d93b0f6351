import Crypto
import CryptoExtras
import Foundation

/// A key pair of a provider.
enum SigningKey {
    case rsa(_RSA.Signing.PrivateKey)
    case p256(P256.Signing.PrivateKey)
    case ed25519(Curve25519.Signing.PrivateKey)

    var algorithm: String {
        switch self {
        case .rsa: "RS256"
        case .p256: "ES256"
        case .ed25519: "EdDSA"
        }
    }

    /// The public key, named as its algorithm.
    func published() throws -> String {
        let members =
            switch self {
            case .rsa(let key): try Self.members(of: key.publicKey)
            case .p256(let key): Self.members(of: key.publicKey)
            case .ed25519(let key): #""kty":"OKP","crv":"Ed25519","x":"\#(Self.encode(key.publicKey.rawRepresentation))""#
            }
        return #"{"kid":"\#(algorithm)","use":"sig",\#(members)}"#
    }

    func token(_ claims: String) throws -> String {
        let header = #"{"alg":"\#(algorithm)","kid":"\#(algorithm)","typ":"at+jwt"}"#
        let signed = "\(Self.encode(Data(header.utf8))).\(Self.encode(Data(claims.utf8)))"
        return try "\(signed).\(Self.encode(signature(of: Data(signed.utf8))))"
    }

    private func signature(of signed: Data) throws -> Data {
        switch self {
        case .rsa(let key): try key.signature(for: SHA256.hash(data: signed), padding: .insecurePKCS1v1_5).rawRepresentation
        case .p256(let key): try key.signature(for: SHA256.hash(data: signed)).rawRepresentation
        case .ed25519(let key): try key.signature(for: signed)
        }
    }

    private static func members(of key: _RSA.Signing.PublicKey) throws -> String {
        let primitives = try key.getKeyPrimitives()
        return #""kty":"RSA","n":"\#(encode(primitives.modulus))","e":"\#(encode(primitives.publicExponent))""#
    }

    private static func members(of key: P256.Signing.PublicKey) -> String {
        let point = Data(key.rawRepresentation)
        return #""kty":"EC","crv":"P-256","x":"\#(encode(point.prefix(32)))","y":"\#(encode(point.suffix(32)))""#
    }

    private static func encode(_ bytes: Data) -> String {
        bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
