import NIOCore
import Synchronization

/// The line to a client of server-sent events, kept alive while nothing happens.
final class EventLine: Sendable {
    private let writer: any BodyWriter
    /// When something was sent last, in nanoseconds of ``MonotonicClock``.
    private let lastSent = Atomic(MonotonicClock.now)

    init(_ writer: any BodyWriter) {
        self.writer = writer
    }

    func send(_ text: ByteBuffer) async throws {
        lastSent.store(MonotonicClock.now, ordering: .relaxed)
        try await writer.write(text)
    }

    /// Sends comments during the silences of `work`.
    /// - Throws: What `work` throws; `CancellationError` when the client has left.
    func keepAlive(every interval: Duration, during work: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await work() }
            group.addTask { try await self.breakSilence(after: UInt64(clamping: interval.nanoseconds)) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func breakSilence(after interval: UInt64) async throws {
        while true {
            let silence = MonotonicClock.now &- lastSent.load(ordering: .relaxed)
            if silence >= interval { try await send(EventText.keepAlive) }
            try await Task.sleep(nanoseconds: silence >= interval ? interval : interval - silence)
        }
    }
}
