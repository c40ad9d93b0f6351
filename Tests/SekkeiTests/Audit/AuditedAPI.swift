import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import SekkeiJSON
import Synchronization

@_spi(Generated) @testable import Sekkei

/// An API with one audited operation and one that is not.
struct AuditedAPI: GeneratedAPI {
    typealias Caller = NoCaller
    typealias Service = @Sendable (RequestContext) async throws -> Void

    let service: Service

    static let descriptor = APIDescriptor(
        title: "Audited", version: "1.0.0", basePath: "", versions: [VersionDescriptor("v1")], defaultVersion: 0, languages: ["en"],
        schemes: [],
        catalog: BuiltInError.allCases.map {
            CatalogEntry("E", $0 == .databaseUnavailable ? 503 : $0 == .resourceNotFound ? 404 : 500, ["An error."])
        },
        constraints: [],
        operations: [
            .init("change", service: "Things", .get, "/change", security: .anonymous, audit: "thing.change"),
            .init("look", service: "Things", .get, "/look", security: .anonymous),
        ], resources: [.init("/change", get: 0), .init("/look", get: 1)])

    static func resource(_ path: inout PathCursor) -> Int? {
        switch path.next() {
        case "change": path.end(0)
        case "look": path.end(1)
        default: nil
        }
    }

    static func resource(_ path: inout PathCursor, version: Int) -> Int? { resource(&path) }

    func handle(_ operation: Int, _ request: Request, _ caller: NoCaller?) -> Outcome {
        if request.headers.contains(name: "x-invalid") { return .answer(request.failure(.internalError)) }
        if request.headers.contains(name: "x-replayed") { return .answer(request.success(200, "kept")) }
        return request.perform { [service] in
            try await service(RequestContext(request))
            return request.success(200, "done")
        }
    }
}

struct Thing: AuditedResource, Equatable {
    static let auditType = "thing"
    var id = 4
    var name: String
    var auditID: String { "\(id)" }

    func write(to writer: inout JSONWriter) {
        writer.write(#"{"id":"#, id)
        writer.write(#","name":"#, name)
        writer.raw("}")
    }
}

/// Keeps entries in memory, and can be told to fail.
final class CollectingRecorder: AuditRecorder {
    private let kept = Mutex<[(AuditEntry, String)]>([])
    let failure: (any Error)?

    init(failure: (any Error)? = nil) { self.failure = failure }

    var entries: [AuditEntry] { kept.withLock { $0.map(\.0) } }
    var transactions: [String] { kept.withLock { $0.map(\.1) } }

    func tenant(of caller: NoCaller) -> String? { "tenant" }

    func record(_ entry: AuditEntry, in transaction: any Sendable) async throws {
        if let failure { throw failure }
        kept.withLock { $0.append((entry, "\(transaction)")) }
    }
}

struct AuditServer {
    let application: Application<AuditedAPI>
    let registry = PrometheusRegistry()

    init(_ recorder: CollectingRecorder, service: @escaping AuditedAPI.Service) throws {
        application = try Application(
            AuditedAPI(service: service), audit: recorder, registry: registry,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    func send(_ target: String, _ headers: [(String, String)] = []) async throws -> TestAnswer {
        let request = Request(
            method: .get, target: target, headers: HTTPHeaders(headers),
            remoteAddress: try SocketAddress(ipAddress: "127.0.0.9", port: 5), eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        return try TestAnswer(await application.respond(to: request, body: ByteBuffer()))
    }

    /// `audit_entries_missing_total`.
    var missing: Int? {
        String(decoding: registry.exposition(), as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("audit_entries_missing_total ") }
            .flatMap { $0.split(separator: " ").last.flatMap { Int($0) } }
    }
}
