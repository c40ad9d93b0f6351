import Logging
import SekkeiJSON

/// What `/health/ready` says: which dependencies answer.
struct Readiness: JSONWritable {
    private var results: [(name: String, isUp: Bool)] = []

    /// Asks all dependencies at once and waits for each a bounded time.
    static func find(_ checks: [HealthCheck], timeout: Duration, logger: Logger) async -> Readiness {
        let up = await withTaskGroup(of: (Int, Bool).self) { group in
            for (number, check) in checks.enumerated() {
                group.addTask { (number, await isUp(check, timeout: timeout, logger: logger)) }
            }
            return await group.reduce(into: Set<Int>()) { if $1.1 { $0.insert($1.0) } }
        }
        return Readiness(results: checks.enumerated().map { ($1.name, up.contains($0)) })
    }

    var isReady: Bool { results.allSatisfy(\.isUp) }

    func write(to writer: inout JSONWriter) {
        writer.write(#"{"status":"#, isReady ? "ok" : "unavailable")
        writer.raw(#","dependencies":{"#)
        for result in results {
            writer.member("")
            writer.write(result.name)
            writer.write(":", result.isUp ? "up" : "down")
        }
        writer.raw("}}")
    }

    private static func isUp(_ check: HealthCheck, timeout: Duration, logger: Logger) async -> Bool {
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await check.check() }
                group.addTask {
                    try await Task.sleep(for: timeout)
                    throw Overdue()
                }
                try await group.next()
                group.cancelAll()
            }
            return true
        } catch {
            logger.warning("dependency \(check.name) is down: \(error)")
            return false
        }
    }

    private struct Overdue: Error, CustomStringConvertible {
        var description: String { "no answer in time" }
    }
}

/// SYS002 with the state of each dependency as details.
struct NotReady: CatalogError {
    var readiness: Readiness
    var catalogNumber: Int { BuiltInError.externalServiceUnavailable.rawValue }
    func writeDetails(to json: inout JSONWriter) { readiness.write(to: &json) }
}
