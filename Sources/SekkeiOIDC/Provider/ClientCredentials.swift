public import Sekkei

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How a client identifies itself to the provider: HTTP Basic, which every provider must support (RFC 6749, section 2.3.1).
public struct ClientCredentials: Sendable, Equatable {
    /// `client_id`.
    public let id: String
    private let secret: Secret

    /// Creates credentials.
    public init(id: String, secret: Secret) {
        self.id = id
        self.secret = secret
    }

    /// The value of `Authorization`; both parts are form-encoded first, as the RFC demands.
    var authorization: String {
        let password = secret.withBytes { String(decoding: $0, as: UTF8.self) }
        let pair = "\(FormText.encode(id)):\(FormText.encode(password))"
        return "Basic \(Data(pair.utf8).base64EncodedString())"
    }
}
