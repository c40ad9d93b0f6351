import NIOCore
import NIOHTTP1
import NIOPosix
import Sekkei

/// Puts requests into a pipeline and takes answers apart, as a connection would.
enum PipelineTransport {
    static func send<API>(_ test: TestRequest, to application: Application<API>) async throws -> TestResponse {
        let request = Request(
            method: HTTPMethod(test.method), target: test.target, headers: HTTPHeaders(test.headers.map { ($0.name, $0.value) }),
            remoteAddress: nil, eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        let answer = await application.respond(to: request, body: ByteBuffer(bytes: test.body ?? []))
        let sendsBody = test.method != "HEAD" && answer.status != 204 && answer.status != 304
        let (bytes, isCut) = try await sendsBody ? StreamReader.read(answer.body) : ([], false)
        return TestResponse(status: answer.status, headers: fields(of: answer), body: bytes, isCut: isCut)
    }

    private static func fields(of answer: Answer) -> [(name: String, value: String)] {
        let lines = String(decoding: answer.block.bytes, as: UTF8.self).split(separator: "\r\n").map { line in
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            return (String(line[..<colon]), String(line[colon...].dropFirst().drop { $0 == " " }))
        }
        return lines + answer.headers + (answer.requestID.map { [("X-Request-ID", $0.description)] } ?? [])
    }
}
