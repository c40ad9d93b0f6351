import Crypto

/// An attempt to log in: to which account, and from where.
struct LoginAttempt: Sendable {
    /// Attempts are kept by a hash: people type passwords into the wrong field, and no list of addresses comes to be.
    let accountHash: [UInt8]
    /// As `RequestContext.clientNetwork` says it.
    let network: String

    init(email: String, network: String) {
        accountHash = Array(SHA256.hash(data: Array("login:\(EmailAddress.canonical(email))".utf8)))
        self.network = network
    }
}
