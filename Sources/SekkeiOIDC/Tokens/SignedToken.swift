import Sekkei
import SekkeiJSON

/// A signed token of a provider, taken apart and not yet believed.
///
/// Of the header only `alg`, `kid` and `typ` are read. `jku`, `x5u`, `x5c` and `jwk` would let a token bring its own key.
struct SignedToken {
    let algorithm: SigningAlgorithm
    let keyID: String
    let type: TokenType
    let parts: TokenParts

    private static let longestKeyID = 256
    private static let deepest = 16

    /// Whether a text has the form of a signed token; anything else is opaque.
    static func isOfForm(_ text: String) -> Bool {
        text.utf8.count { $0 == UInt8(ascii: ".") } == 2
    }

    init(_ text: String) throws(TokenFault) {
        guard let parts = TokenParts(text) else { throw .invalid(reason: "not a signed token") }
        guard let members = StrictJSON.object(parts.header, maxDepth: Self.deepest) else { throw .invalid(reason: "a malformed header") }
        algorithm = try Self.algorithm(members)
        keyID = try Self.keyID(members)
        type = try Self.type(members)
        self.parts = parts
    }

    /// The claims; to be read after the signature has been checked only.
    func claims() throws(TokenFault) -> JSONObject {
        guard let claims = StrictJSON.object(parts.payload, maxDepth: Self.deepest) else { throw .invalid(reason: "malformed claims") }
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
