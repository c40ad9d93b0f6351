/// An algorithm that signs tokens (RFC 7518, section 3.1; RFC 8037). Only asymmetric ones: whoever verifies cannot sign.
public enum SigningAlgorithm: String, Sendable, CaseIterable {
    /// RSA with PKCS #1 padding and SHA-256.
    case rs256 = "RS256"
    /// RSA with PSS padding and SHA-256.
    case ps256 = "PS256"
    /// ECDSA on P-256 with SHA-256.
    case es256 = "ES256"
    /// Ed25519.
    case edDSA = "EdDSA"
}
