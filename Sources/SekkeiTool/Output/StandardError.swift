#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where the tool speaks; standard output is left to what a command is asked to print.
enum StandardError {
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether colours are welcome: on a terminal that has some, unless `NO_COLOR` is set to anything (no-color.org).
    static var usesColor: Bool {
        isTerminal && Environment["NO_COLOR"].map(\.isEmpty) != false && Environment["TERM"] != "dumb"
    }

    /// How many columns the terminal has; nil where there is none that would say so.
    static var columns: Int? {
        var size = winsize()
        guard isTerminal, ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    static func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(STDERR_FILENO, $0.baseAddress, $0.count) }
            // Nobody is left to be told when standard error itself is closed.
            guard count >= 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }
}
