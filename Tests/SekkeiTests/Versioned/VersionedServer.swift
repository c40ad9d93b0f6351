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
        try await pipeline.send(method, target, headers, body: body)
    }
}
