import NIOSSL

extension ServerTLS {
    /// Reads both files: TLS 1.2 or newer, HTTP/1.1 only.
    /// - Throws: ``ServerError`` with the file's path and the reason.
    func load() throws -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try readChain().map { .certificate($0) }, privateKey: .privateKey(try readKey()))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        return configuration
    }

    private func readChain() throws -> [NIOSSLCertificate] {
        let chain: [NIOSSLCertificate]
        do {
            chain = try NIOSSLCertificate.fromPEMFile(certificateChain)
        } catch {
            throw ServerError(.unreadableCertificate, "cannot read the certificate chain \(certificateChain): \(reason(error))")
        }
        guard !chain.isEmpty else {
            throw ServerError(.unreadableCertificate, "cannot read the certificate chain \(certificateChain): it holds no certificate")
        }
        return chain
    }

    private func readKey() throws -> NIOSSLPrivateKey {
        do {
            return try NIOSSLPrivateKey(file: privateKey, format: .pem)
        } catch {
            throw ServerError(.unreadablePrivateKey, "cannot read the private key \(privateKey): \(reason(error))")
        }
    }

    private func reason(_ error: any Error) -> String {
        SystemReason(error)?.text ?? "it is not in PEM form"
    }
}
