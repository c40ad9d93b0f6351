#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A signed token of this service, taken apart and not yet believed.
struct CompactToken {
    let header: TokenHeader
    let parts: TokenParts

    /// Nil for anything but three parts of Base64 whose first is a header.
    init?(_ text: String) {
        guard let parts = TokenParts(text), let header = try? JSONDecoder().decode(TokenHeader.self, from: Data(parts.header)) else {
            return nil
        }
        self.header = header
        self.parts = parts
    }

    /// The payload; to be read after the signature has been checked only. Nil where it does not hold these claims.
    func claims<Claims: Decodable>(_ type: Claims.Type) -> Claims? {
        try? JSONDecoder().decode(type, from: Data(parts.payload))
    }
}
