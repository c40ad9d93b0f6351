import Foundation
import GuardedAPI
import Logging
import NIOCore
import NIOHTTP1
import NIOPosix

@testable import Sekkei

/// The guarded API without a socket: requests go straight into the pipeline.
struct GuardedServer {
    let pipeline: Pipeline<API>
    let log = LogSink()
    let registry = PrometheusRegistry()

    init(_ desk: Desk = Desk(), clock: PolicyClock = .system, isStrict: Bool = false) throws {
        var configuration = PolicyConfiguration()
        configuration.clock = clock
        configuration.failsOnWithheldRows = isStrict
        let policies = try PolicyRuntime(configuration, timeZone: API.descriptor.timeZone)
        policies.expose(in: registry)
        let descriptor = API.descriptor.with(ApplicationSettings(policies: policies))
        let observer = RequestObserver(api: descriptor, rawRoutes: [], registry: registry, logger: log.logger(level: .info))
        pipeline = Pipeline(
            api: API(tasks: desk, taskNamesMerged: Names()), authenticator: Authenticator(verifier: Tokens(), provider: Callers()),
            rawRoutes: [], observer: observer, descriptor: descriptor)
    }

    /// Sends a request as somebody and waits for its answer, as the connection would.
    func send(
        _ method: Sekkei.HTTPMethod = .get, _ target: String, as caller: String, _ headers: [(String, String)] = [], body: String? = nil
    ) async throws -> Reply {
        var fields = HTTPHeaders([("Authorization", "Bearer \(caller)")] + headers)
        if body != nil { fields.add(name: "Content-Type", value: method == .patch ? "application/merge-patch+json" : "application/json") }
        let request = Request(
            method: method, target: target, headers: fields, remoteAddress: nil, eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        let answer = await answer(to: request, body ?? "")
        var text = ""
        var breaks = false
        switch answer.body {
        case .bytes(let bytes): text = String(buffer: bytes)
        case .stream(let stream):
            let writer = Writer()
            do { try await stream.produce(writer) } catch { breaks = true }
            text = await writer.text
        default: break
        }
        pipeline.finished(request, status: answer.status, bytes: 0)
        return Reply(status: answer.status, text: text, breaks: breaks)
    }

    private func answer(to request: Request, _ body: String) async -> Answer {
        switch pipeline.admit(request) {
        case .answer(let answer): return answer
        case .read: request.body = ByteBuffer(string: body)
        }
        switch pipeline.respond(to: request) {
        case .answer(let answer): return answer
        case .suspend(_, let work): return await work()
        }
    }

    /// What the access log says about the last request.
    var line: [String: String] { log.lines.last { $0.message == "request" }?.metadata ?? [:] }

    struct Reply {
        let status: Int
        let text: String
        /// Whether the stream broke off.
        let breaks: Bool

        /// `AUTH004`; nil for a success.
        var code: String? {
            text.firstMatch(of: /"error":\{"code":"([A-Z0-9]+)"/).map { String($0.1) }
        }
    }

    private actor Writer: BodyWriter {
        private var bytes = ByteBuffer()
        func write(_ bytes: ByteBuffer) async throws { self.bytes.writeImmutableBuffer(bytes) }
        var text: String { String(buffer: bytes) }
    }
}

/// Tokens that are names.
private struct Tokens: TokenVerifier {
    func verify(_ token: String) async throws -> VerifiedToken { VerifiedToken(subject: token, expires: Date().addingTimeInterval(60)) }
}

/// Somebody of the sales, of the personnel, in charge, and without a department.
private struct Callers: CallerProvider {
    func caller(for credential: VerifiedCredential) async throws -> Caller? {
        guard case .token(let token) = credential else { return nil }
        switch token.subject {
        case "sales":
            return Caller(id: 1, department: "Sales", location: "office", role: Role(name: "staff", level: .staff, permissions: []))
        case "hr": return Caller(id: 2, department: "HR", role: Role(name: "hr", level: .lead, permissions: [.salaryView]))
        case "boss": return Caller(id: 3, department: "Board", role: Role(name: "admin", level: .director, permissions: [.taskWrite]))
        default: return Caller(id: 4, role: Role(name: "guest", level: .staff, permissions: [.salaryView]))
        }
    }
}

/// How names went before they were one.
struct Names: TaskNamesMerged {
    func upgrade(firstName: Patch<String>, lastName: Patch<String>, current: Task) throws -> Patch<String> {
        .value("\(firstName.value ?? "")|\(lastName.value ?? "")|\(current.assignee)")
    }

    func downgrade(assignee: String) -> (firstName: String, lastName: String) { (assignee, "x") }
}
