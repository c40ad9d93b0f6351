/// Why a server could not start.
public struct ServerError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kind of failure. More may be added.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The code's name, stable across releases.
        public let description: String

        private init(_ description: String) {
            self.description = description
        }

        /// The address cannot be listened on: taken, forbidden or unknown.
        public static let cannotListen = Code("cannotListen")
        /// The certificate chain is missing or not in PEM form.
        public static let unreadableCertificate = Code("unreadableCertificate")
        /// The private key is missing, encrypted or not in PEM form.
        public static let unreadablePrivateKey = Code("unreadablePrivateKey")
        /// Certificate and key are readable but cannot be used together.
        public static let unusableCertificate = Code("unusableCertificate")
        /// A setting is out of its range.
        public static let invalidConfiguration = Code("invalidConfiguration")
    }

    /// The kind of failure.
    public let code: Code
    /// One line for the operator, such as `cannot listen on 127.0.0.1:8080: address already in use`.
    public let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
