import BenchAPI
import BenchServices
import Foundation
import Logging
import Sekkei
import ServiceLifecycle
import UnixSignals

/// Serves the benchmark's API on 127.0.0.1 and the port of `PORT`, with as many event loops as `THREADS` says, one by default.
@main
struct BenchServer {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        var logger = Logger(label: "bench-api")
        logger.logLevel = environment["LOG_LEVEL"].flatMap(Logger.Level.init(rawValue:)) ?? .error
        let configuration = ServerConfiguration(
            host: "127.0.0.1", port: environment["PORT"].flatMap(Int.init) ?? 9150, backlog: 2048,
            eventLoops: environment["THREADS"].flatMap(Int.init) ?? 1)
        let api = API(health: HealthCheckService(), tasks: TaskService(), users: UserService())
        let application = try Application(api, configuration: configuration, logger: logger)
        let group = ServiceGroup(services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        try await group.run()
    }
}
