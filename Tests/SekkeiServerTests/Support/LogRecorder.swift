import Logging
import Synchronization

/// Keeps what is logged.
final class LogRecorder: LogHandler {
    struct Line: Sendable {
        let message: String
        let metadata: Logger.Metadata
    }

    private let recorded = Mutex<[Line]>([])

    var lines: [Line] { recorded.withLock { $0 } }
    var logger: Logger { Logger(label: "recorder") { _ in self } }

    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        let line = Line(message: "\(event.message)", metadata: event.metadata ?? [:])
        recorded.withLock { $0.append(line) }
    }
}
