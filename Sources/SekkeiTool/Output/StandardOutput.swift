#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a command is asked to print, for people or for the next program.
enum StandardOutput {
    /// Whether colours are welcome, by the same rules as on standard error.
    static var usesColor: Bool {
        isatty(STDOUT_FILENO) == 1 && Environment["NO_COLOR"].map(\.isEmpty) != false && Environment["TERM"] != "dumb"
    }

    /// - Throws: ``ToolFailure`` where it cannot be written, as on a full disk: half a document must not pass for a whole one.
    static func write(_ text: String) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw ToolFailure("cannot write to standard output: \(lastSystemError)")
            }
        }
    }
}
