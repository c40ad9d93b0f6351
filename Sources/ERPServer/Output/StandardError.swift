import Foundation

/// The stream for what is not a result.
enum StandardError {
    @Sendable static func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
