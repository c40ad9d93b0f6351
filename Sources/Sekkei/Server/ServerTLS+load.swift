import Logging
import NIOCertificateReloading
import NIOSSL

extension ServerTLS {
    /// Reads both files: TLS 1.2 or newer, HTTP/1.1 only.
    /// - Throws: ``ServerError`` with the file's path and the reason.
    func load(_ logger: Logger) throws -> LoadedTLS {
        let chain = try readChain().map { NIOSSLCertificateSource.certificate($0) }
        var configuration = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(try readKey()))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        let reloader = renewal.map { makeReloader(every: $0, logger) }
        if let reloader { configuration.setCertificateReloader(reloader) }
        return LoadedTLS(configuration: configuration, reloader: reloader)
    }

    private func makeReloader(every interval: Duration, _ logger: Logger) -> TimedCertificateReloader {
        let configuration = TimedCertificateReloader.Configuration(
            refreshInterval: interval, certificateSource: .init(location: .file(path: certificateChain), format: .pem),
            privateKeySource: .init(location: .file(path: privateKey), format: .pem)
        ) { settings in
            settings.onCertificateLoaded = { [certificateChain] change in
                guard let known = change.previousX509CertificateChain, known != change.currentX509CertificateChain else { return }
                logger.notice("the certificate was renewed", metadata: ["file": "\(certificateChain)"])
            }
            settings.onCertificateLoadFailed = { failure in
                logger.warning(
                    "the renewed certificate cannot be used; the one before it stays", metadata: ["reason": "\(failure.error)"])
            }
        }
        return TimedCertificateReloader(configuration: configuration)
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
