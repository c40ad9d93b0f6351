import Sekkei
import SekkeiJSON

/// A signed token of a provider, taken apart and not yet believed (RFC 7515, section 3.1).
///
/// Of the header only `alg`, `kid` and `typ` are read. `jku`, `x5u`, `x5c` and `jwk` would let a token bring its own key.
struct SignedToken {
    let algorithm: SigningAlgorithm
    let keyID: String
    let type: TokenType
    let signature: [UInt8]
    /// What the signature signs: header and payload as they were sent.
    let signed: [UInt8]
    private let payload: [UInt8]

    private static let longestKeyID = 256
    private static let deepest = 16

    /// Whether a text has the form of a signed token; anything else is opaque.
    static func isOfForm(_ text: String) -> Bool {
        text.utf8.count { $0 == UInt8(ascii: ".") } == 2
    }

    init(_ text: String) throws(TokenFault) {
        let parts = text.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Base64URL.decode(parts[0]), let payload = Base64URL.decode(parts[1]),
            let signature = Base64URL.decode(parts[2])
        else { throw .invalid(reason: "not a signed token") }
        guard let members = StrictJSON.object(header, maxDepth: Self.deepest) else { throw .invalid(reason: "a malformed header") }
        algorithm = try Self.algorithm(members)
        keyID = try Self.keyID(members)
        type = try Self.type(members)
        self.payload = payload
        self.signature = signature
        signed = Array(parts[0].utf8) + [UInt8(ascii: ".")] + Array(parts[1].utf8)
    }

    /// The claims; to be read after the signature has been checked only.
    func claims() throws(TokenFault) -> JSONObject {
        guard let claims = StrictJSON.object(payload, maxDepth: Self.deepest) else { throw .invalid(reason: "malformed claims") }
        return claims
    }

    private static func algorithm(_ header: JSONObject) throws(TokenFault) -> SigningAlgorithm {
        guard header["crit"] == nil else { throw .invalid(reason: "critical extensions") }
        guard let algorithm = header["alg"]?.stringValue.flatMap(SigningAlgorithm.init) else {
            throw .invalid(reason: "an algorithm that is not taken")
        }
        return algorithm
    }

    private static func keyID(_ header: JSONObject) throws(TokenFault) -> String {
        guard let id = header["kid"]?.stringValue, !id.isEmpty, id.utf8.count <= longestKeyID else {
            throw .invalid(reason: "no usable kid")
        }
        return id
    }

    private static func type(_ header: JSONObject) throws(TokenFault) -> TokenType {
        let typ = header["typ"]
        guard typ == nil || typ?.stringValue != nil, let type = TokenType(header: typ?.stringValue) else {
            throw .invalid(reason: "a type that is not taken")
        }
        return type
    }
}
