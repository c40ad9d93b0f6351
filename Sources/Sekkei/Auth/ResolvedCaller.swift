#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Whom a credential stands for, and how far.
public struct ResolvedCaller<Caller: Sendable>: Sendable {
    /// The caller.
    public var caller: Caller
    /// What ``Authenticator/revoke(subject:)`` forgets it by; nil for the subject of the token.
    public var subject: String?
    /// When the credential ends, where it does not say so itself, as with API keys.
    public var expires: Date?
    /// Whether the credential is for reading alone: everything but `GET` and `HEAD` is refused with AUTH004, whatever the caller may do.
    public var isReadOnly: Bool

    /// Creates it; what is left out does not narrow anything.
    public init(_ caller: Caller, subject: String? = nil, expires: Date? = nil, isReadOnly: Bool = false) {
        self.caller = caller
        self.subject = subject
        self.expires = expires
        self.isReadOnly = isReadOnly
    }
}
