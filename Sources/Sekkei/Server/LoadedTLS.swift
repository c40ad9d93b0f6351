import NIOCertificateReloading
import NIOSSL

/// Certificate and key as they were read, and what reads them again.
struct LoadedTLS: Sendable {
    let configuration: TLSConfiguration
    /// Nil where the files are read once.
    let reloader: TimedCertificateReloader?

    /// Looks for renewed files until the task is cancelled.
    func renew() async {
        do {
            try await reloader?.run()
        } catch {
            // The one error that ends it is the cancellation.
        }
    }
}
