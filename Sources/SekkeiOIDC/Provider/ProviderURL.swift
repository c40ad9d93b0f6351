#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A URL of a provider that may be asked: `https`, or `http` on a loopback address, where nobody can listen.
struct ProviderURL: Sendable, Equatable {
    let text: String
    private let parts: URLComponents

    init?(_ text: String) {
        guard text.utf8.count <= 2048, let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
            parts.user == nil, parts.password == nil
        else { return nil }
        switch parts.scheme?.lowercased() {
        case "https": break
        case "http" where Self.isLoopback(host): break
        default: return nil
        }
        self.text = text
        self.parts = parts
    }

    var isIssuer: Bool { parts.query == nil && parts.fragment == nil && !text.contains("?") && !text.contains("#") }

    /// Whether another URL is no weaker: whoever is asked over `https` must not send elsewhere over `http`.
    func mayReferTo(_ other: ProviderURL) -> Bool {
        parts.scheme?.lowercased() == "http" || other.parts.scheme?.lowercased() == "https"
    }

    /// Where the discovery document of this issuer stands: OpenID Connect Discovery, section 4, then RFC 8414, section 3.
    var discoveryDocuments: [String] {
        let issuer = text.hasSuffix("/") ? String(text.dropLast()) : text
        let path = parts.percentEncodedPath.hasSuffix("/") ? String(parts.percentEncodedPath.dropLast()) : parts.percentEncodedPath
        let origin = String(issuer.dropLast(path.utf8.count))
        return ["\(issuer)/.well-known/openid-configuration", "\(origin)/.well-known/oauth-authorization-server\(path)"]
    }

    private static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" || host == "[::1]" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
    }
}
