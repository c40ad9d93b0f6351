import Sekkei

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A signed token in its compact form (RFC 7515, section 3.1), taken apart and not yet believed.
struct CompactToken {
    let header: TokenHeader
    let signature: [UInt8]
    /// What the signature signs: header and payload as they were sent.
    let signed: [UInt8]
    private let payload: [UInt8]

    /// Nil for anything but three parts of Base64 whose first is a header.
    init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Base64URL.decode(parts[0]), let payload = Base64URL.decode(parts[1]),
            let signature = Base64URL.decode(parts[2]), let read = try? JSONDecoder().decode(TokenHeader.self, from: Data(header))
        else { return nil }
        self.header = read
        self.payload = payload
        self.signature = signature
        signed = Array(parts[0].utf8) + [UInt8(ascii: ".")] + Array(parts[1].utf8)
    }

    /// The payload; to be read after the signature has been checked only. Nil where it does not hold these claims.
    func claims<Claims: Decodable>(_ type: Claims.Type) -> Claims? {
        try? JSONDecoder().decode(type, from: Data(payload))
    }
}
