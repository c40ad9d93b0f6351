import Glibc

/// One connection that sends a request when the answer to the one before has come.
final class KeepAliveClient {
    private let socket: Int32
    private var buffer = [UInt8](repeating: 0, count: 64 * 1024)

    /// - Throws: ``BenchmarkFailure`` where nobody listens on the port of 127.0.0.1.
    init(port: Int) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in.loopback(port: port)
        let connected = address.withPointer { connect(socket, $0, $1) }
        guard connected == 0 else {
            close(socket)
            throw BenchmarkFailure("nobody listens on port \(port)")
        }
        var yes: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close(socket) }

    /// Sends the request of a workload and reads the whole answer.
    /// - Throws: ``BenchmarkFailure`` where the answer has another status than the workload's.
    func send(_ workload: Workload) throws {
        guard Glibc.send(socket, workload.bytes, workload.bytes.count, Int32(MSG_NOSIGNAL)) == workload.bytes.count else {
            throw BenchmarkFailure("\(workload.name) cannot be sent")
        }
        var answer: [UInt8] = []
        while try !isComplete(answer, workload) {
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { throw BenchmarkFailure("the answer to \(workload.name) broke off") }
            answer += buffer[..<count]
        }
    }

    private func isComplete(_ answer: [UInt8], _ workload: Workload) throws -> Bool {
        let text = String(decoding: answer, as: UTF8.self)
        guard let end = text.firstRange(of: "\r\n\r\n") else { return false }
        let head = text[..<end.lowerBound]
        guard head.hasPrefix("HTTP/1.1 \(workload.status) "), let field = head.firstRange(of: "Content-Length: ") else {
            throw BenchmarkFailure("\(workload.name) got another answer: \(head)")
        }
        let length = Int(head[field.upperBound...].prefix { $0.isNumber }) ?? 0
        return text[end.upperBound...].utf8.count >= length
    }
}
