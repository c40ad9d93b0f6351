import NIOCore
import NIOHTTP1
import NIOPosix

@testable import Sekkei

extension Pipeline {
    /// Sends a request and waits for its answer, as the connection would.
    func send(_ method: Sekkei.HTTPMethod, _ target: String, _ headers: [(String, String)], body: String?) async throws -> TestAnswer {
        var fields = HTTPHeaders(headers)
        if body != nil, !fields.contains(name: "content-type") { fields.add(name: "Content-Type", value: "application/json") }
        let request = Request(
            method: method, target: target, headers: fields, remoteAddress: nil, eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        let answer = await answer(to: request, body: body)
        finished(request, status: answer.status, bytes: 0)
        return try await TestAnswer(answer, streamed: Self.streamed(answer))
    }

    private static func streamed(_ answer: Answer) async throws -> String {
        guard case .stream(let stream) = answer.body else { return "" }
        let writer = CollectingWriter()
        try await stream.produce(writer)
        return await writer.text
    }

    private func answer(to request: Request, body: String?) async -> Answer {
        switch admit(request) {
        case .answer(let answer): return answer
        case .read(let limit):
            if let body, body.utf8.count > limit { return answer(to: request, fault: .bodyTooLarge(limit: limit)) }
            request.body = ByteBuffer(string: body ?? "")
        }
        switch respond(to: request) {
        case .answer(let answer): return answer
        case .suspend(_, let work): return await work()
        }
    }
}
