import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import VersionedAPI

@testable import Sekkei

/// The API with four versions, without a socket: requests go straight into the pipeline.
struct VersionedServer {
    let pipeline: Pipeline<API>
    let board: Board

    init() {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let board = Board()
        self.board = board
        pipeline = Pipeline(
            api: board.api, authenticator: nil, rawRoutes: [],
            observer: RequestObserver(api: API.descriptor, rawRoutes: [], registry: PrometheusRegistry(), logger: logger))
    }

    /// Sends a request and waits for its answer, as the connection would.
    func send(
        _ method: Sekkei.HTTPMethod, _ target: String, _ headers: [(String, String)] = [], body: String? = nil
    ) async throws -> TestAnswer {
        var fields = HTTPHeaders(headers)
        if body != nil, !fields.contains(name: "content-type") { fields.add(name: "Content-Type", value: "application/json") }
        let request = Request(
            method: method, target: target, headers: fields, remoteAddress: nil, eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        let answer = await answer(to: request, body: body)
        pipeline.finished(request, status: answer.status, bytes: 0)
        var streamed = ""
        if case .stream(let stream) = answer.body {
            let writer = CollectingWriter()
            try await stream.produce(writer)
            streamed = await writer.text
        }
        return try TestAnswer(answer, streamed: streamed)
    }

    private func answer(to request: Request, body: String?) async -> Answer {
        if case .answer(let answer) = pipeline.admit(request) { return answer }
        request.body = ByteBuffer(string: body ?? "")
        switch pipeline.respond(to: request) {
        case .answer(let answer): return answer
        case .suspend(_, let work): return await work()
        }
    }
}
