import ERP
import Logging
import ServiceLifecycle

/// Seals the audit trail as long as the server runs: what was written is a link of the chain within seconds.
///
/// Every instance runs one; the database sees to it that one works at a time. At a graceful shutdown it seals what is left, once no
/// request can add more: in a `ServiceGroup` it stands before the server, which therefore ends first.
struct AuditSealing: Service {
    let sealer: AuditSealer
    var interval: Duration = .seconds(1)
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown { await sealForEver() }
        guard !Task.isCancelled else { return }
        do {
            try await sealer.sealAll()
        } catch {
            logger.error("the end of the audit trail stays unsealed until the next start: \(error)")
        }
    }

    private func sealForEver() async {
        var failures = 0
        while !Task.isCancelled {
            do {
                try await sealer.sealAll()
                failures = 0
            } catch is CancellationError {
                return
            } catch {
                failures += 1
                logger.error("the audit trail could not be sealed: \(error)")
            }
            do { try await Task.sleep(for: interval * (1 << min(failures, 5))) } catch { return }
        }
    }
}
