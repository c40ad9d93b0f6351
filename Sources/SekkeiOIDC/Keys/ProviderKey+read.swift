import Crypto
import CryptoExtras
import Sekkei
import SekkeiJSON

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension ProviderKey {
    private static let longestID = 256
    private static let rsaSizes = 2048...8192

    /// Reads one key of a key set (RFC 7517).
    ///
    /// Nil for a key that is none of ours: of another type, curve or algorithm, not meant for signatures, too small, malformed,
    /// or published with its private part.
    init?(_ jwk: JSONValue, taking allowed: Set<SigningAlgorithm>) {
        guard let id = jwk["kid"]?.stringValue, !id.isEmpty, id.utf8.count <= Self.longestID, Self.isForVerifying(jwk),
            let (material, suitable, fingerprint) = Self.material(jwk)
        else { return nil }
        var algorithms = suitable.intersection(allowed)
        if let declared = jwk["alg"] { algorithms = algorithms.filter { $0.rawValue == declared.stringValue } }
        guard !algorithms.isEmpty else { return nil }
        self.init(id: id, algorithms: algorithms, material: material, fingerprint: fingerprint)
    }

    private static func isForVerifying(_ jwk: JSONValue) -> Bool {
        if let use = jwk["use"], use.stringValue != "sig" { return false }
        if let operations = jwk["key_ops"], operations.arrayValue?.contains(.string("verify")) != true { return false }
        return jwk["d"] == nil && jwk["k"] == nil
    }

    private static func material(_ jwk: JSONValue) -> (Material, Set<SigningAlgorithm>, [UInt8])? {
        switch (jwk["kty"]?.stringValue, jwk["crv"]?.stringValue) {
        case ("RSA", _): rsa(jwk)
        case ("EC", "P-256"): p256(jwk)
        case ("OKP", "Ed25519"): ed25519(jwk)
        default: nil
        }
    }

    private static func rsa(_ jwk: JSONValue) -> (Material, Set<SigningAlgorithm>, [UInt8])? {
        guard let modulus = number(jwk["n"]), let exponent = number(jwk["e"]), (1...4).contains(exponent.count), exponent != [1],
            modulus.count <= rsaSizes.upperBound / 8, let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent),
            rsaSizes.contains(key.keySizeInBits)
        else { return nil }
        return (.rsa(key), [.rs256, .ps256], modulus + exponent)
    }

    private static func p256(_ jwk: JSONValue) -> (Material, Set<SigningAlgorithm>, [UInt8])? {
        guard let x = number(jwk["x"]), let y = number(jwk["y"]), x.count <= 32, y.count <= 32 else { return nil }
        // Some providers write coordinates as integers, with a zero too many or too few (against RFC 7518, section 6.2.1.2).
        let point = [4] + [UInt8](repeating: 0, count: 32 - x.count) + x + [UInt8](repeating: 0, count: 32 - y.count) + y
        guard let key = try? P256.Signing.PublicKey(x963Representation: point) else { return nil }
        return (.p256(key), [.es256], point)
    }

    private static func ed25519(_ jwk: JSONValue) -> (Material, Set<SigningAlgorithm>, [UInt8])? {
        guard let point = jwk["x"]?.stringValue.flatMap({ Base64URL.decode($0) }),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: point)
        else { return nil }
        return (.ed25519(key), [.edDSA], point)
    }

    /// The bytes of a number without leading zeros.
    private static func number(_ value: JSONValue?) -> [UInt8]? {
        guard let bytes = value?.stringValue.flatMap({ Base64URL.decode($0) }) else { return nil }
        let digits = Array(bytes.drop { $0 == 0 })
        return digits.isEmpty ? nil : digits
    }
}
