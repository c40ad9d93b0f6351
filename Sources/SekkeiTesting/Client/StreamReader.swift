import NIOCore
import Sekkei

/// Reads the body of an answer, and of a stream without end only its beginning.
enum StreamReader {
    /// More than this is not kept.
    static let longestBody = 8 << 20
    /// A stream that goes on for longer is left.
    static let longestTime = Duration.seconds(2)

    static func read(_ body: Answer.Body) async throws -> (bytes: [UInt8], isCut: Bool) {
        switch body {
        case .none: ([], false)
        case .bytes(let buffer): (Array(buffer.readableBytesView), false)
        case .stream(let stream): try await read(stream)
        }
    }

    private static func read(_ stream: BodyStream) async throws -> (bytes: [UInt8], isCut: Bool) {
        let pieces = CollectedPieces(limit: longestBody)
        let isComplete = try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                do { try await stream.produce(pieces) } catch is CollectedPieces.Full { return false }
                return true
            }
            group.addTask {
                // Cancelled where the stream ended in time, and then its result is not asked for.
                try? await Task.sleep(for: longestTime)
                return false
            }
            defer { group.cancelAll() }
            return try await group.next() ?? false
        }
        return (await pieces.bytes, !isComplete)
    }
}

/// Keeps what a stream writes, up to a limit.
actor CollectedPieces: BodyWriter {
    struct Full: Error {}

    private(set) var bytes: [UInt8] = []
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    func write(_ bytes: ByteBuffer) async throws {
        try Task.checkCancellation()
        self.bytes += bytes.readableBytesView
        if self.bytes.count >= limit { throw Full() }
    }
}
