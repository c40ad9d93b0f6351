import Dispatch
import Glibc
import NIOCore

/// A client that sends exactly the bytes it is given, on a blocking socket outside Swift's threads.
actor RawClient {
    private let socket: Int32
    private let queue = DispatchQueue(label: "client")
    private var buffer: [UInt8] = []
    private var isOpen = true

    init(port: Int, receiveBuffer: Int32? = nil) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw TestFailure("no socket: \(errno)") }
        var limit = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        if var receiveBuffer {
            setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<Int32>.size))
        }
        let socket = socket
        let connected = try SocketAddress(ipAddress: "127.0.0.1", port: port).withSockAddr { address, size in
            connect(socket, address, socklen_t(size))
        }
        guard connected == 0 else { throw TestFailure("cannot connect: \(errno)") }
    }

    deinit {
        if isOpen { Glibc.close(socket) }
    }

    /// Sends all bytes; what the server no longer takes is dropped.
    func send(_ bytes: [UInt8]) async {
        let socket = socket
        await onQueue {
            var rest = bytes[...]
            while !rest.isEmpty {
                let sent = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
                guard sent > 0 else { return }
                rest = rest.dropFirst(sent)
            }
        }
    }

    func send(_ text: String) async { await send(Array(text.utf8)) }

    /// The next bytes; empty at the end, after a reset, or after 30 seconds of silence.
    func receive() async -> [UInt8] {
        let socket = socket
        return await onQueue {
            var bytes = [UInt8](repeating: 0, count: 65536)
            let count = recv(socket, &bytes, bytes.count, 0)
            return Array(bytes.prefix(max(0, count)))
        }
    }

    /// Everything up to the end of the connection.
    func receiveAll() async -> String {
        var all = buffer
        buffer = []
        while case let more = await receive(), !more.isEmpty { all += more }
        return String(decoding: all, as: UTF8.self)
    }

    /// The next whole answer, interim ones included.
    func answer(toHead: Bool = false) async throws -> WireAnswer {
        while true {
            if let (answer, length) = WireAnswer.parse(buffer, toHead: toHead, atEnd: false) {
                buffer.removeFirst(length)
                return answer
            }
            let more = await receive()
            guard more.isEmpty else {
                buffer += more
                continue
            }
            guard let (answer, length) = WireAnswer.parse(buffer, toHead: toHead, atEnd: true) else {
                throw TestFailure("no whole answer in \(String(decoding: buffer, as: UTF8.self).debugDescription)")
            }
            buffer.removeFirst(length)
            return answer
        }
    }

    /// Whether the server has closed its side, with nothing more to read.
    func isAtEnd() async -> Bool {
        guard buffer.isEmpty else { return false }
        buffer = await receive()
        return buffer.isEmpty
    }

    func request(_ text: String) async throws -> WireAnswer {
        await send(text)
        return try await answer()
    }

    func shutDownSending() { shutdown(socket, Int32(SHUT_WR)) }

    func close() {
        isOpen = false
        Glibc.close(socket)
    }

    /// Leaves with a reset.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        close()
    }

    private func onQueue<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }
}
