/// Where a server finds its certificate and key, and how often it looks for renewed ones.
public struct ServerTLS: Sendable {
    /// A PEM file: the server's certificate first, then the intermediate ones.
    public var certificateChain: String
    /// A PEM file with the private key of the first certificate, not encrypted.
    public var privateKey: String
    /// How often both files are read again. New connections get what they hold then; files that do not fit each other are passed over, and
    /// the log says so. Default: 60 s; nil for never.
    public var renewal: Duration?

    /// Names both files.
    public init(certificateChain: String, privateKey: String, renewal: Duration? = .seconds(60)) {
        self.certificateChain = certificateChain
        self.privateKey = privateKey
        self.renewal = renewal
    }
}
