#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How a client identifies itself to the provider: HTTP Basic, which every provider must support (RFC 6749, section 2.3.1).
///
/// The secret appears in no description, so that it reaches no log.
public struct ClientCredentials: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `client_id`.
    public let id: String
    private let secret: String

    /// Creates credentials.
    public init(id: String, secret: String) {
        self.id = id
        self.secret = secret
    }

    /// The id alone.
    public var description: String { "ClientCredentials(id: \(id))" }
    /// The id alone.
    public var debugDescription: String { description }
    /// The id alone.
    public var customMirror: Mirror { Mirror(self, children: ["id": id]) }

    /// The value of `Authorization`; both parts are form-encoded first, as the RFC demands.
    var authorization: String {
        let pair = "\(FormText.encode(id)):\(FormText.encode(secret))"
        return "Basic \(Data(pair.utf8).base64EncodedString())"
    }
}
