#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The variables that the tool was started with.
enum Environment {
    /// Nil for a variable that is not set.
    static subscript(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
