import Logging
import Synchronization

/// Keeps what is logged.
final class LogSink: Sendable {
    struct Line: Sendable {
        let level: Logger.Level
        let message: String
        let metadata: [String: String]
    }

    private struct Handler: LogHandler {
        let sink: LogSink
        var logLevel: Logger.Level
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let line = Line(
                level: event.level, message: event.message.description, metadata: (event.metadata ?? [:]).mapValues(\.description))
            sink.kept.withLock { $0.append(line) }
        }
    }

    private let kept = Mutex<[Line]>([])

    var lines: [Line] { kept.withLock { $0 } }

    func logger(level: Logger.Level) -> Logger {
        Logger(label: "test") { _ in Handler(sink: self, logLevel: level) }
    }
}
