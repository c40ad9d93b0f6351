import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The system's words for a failed call, in lower case as part of a sentence.
struct SystemReason {
    /// Such as `address already in use`.
    let text: String

    /// Nil where the error does not come from the system.
    init?(_ error: any Error) {
        guard let error = error as? IOError else { return nil }
        let words = String(cString: strerror(error.errnoCode))
        text = words.prefix(1).lowercased() + words.dropFirst()
    }
}
