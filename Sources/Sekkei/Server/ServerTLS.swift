/// Where a server finds its certificate and key. They are read once, when the server starts.
public struct ServerTLS: Sendable {
    /// A PEM file: the server's certificate first, then the intermediate ones.
    public var certificateChain: String
    /// A PEM file with the private key of the first certificate, not encrypted.
    public var privateKey: String

    /// Names both files.
    public init(certificateChain: String, privateKey: String) {
        self.certificateChain = certificateChain
        self.privateKey = privateKey
    }
}
