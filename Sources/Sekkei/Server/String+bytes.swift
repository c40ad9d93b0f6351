#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension String {
    /// The text's bytes, without a copy where they lie together in memory.
    func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = self
        return copy.withUTF8(body)
    }

    /// Where a byte of ASCII first stands, as an offset into the UTF-8; nil where it does not.
    func offset(of byte: UInt8) -> Int? {
        withUTF8Bytes { bytes in
            guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else { return nil }
            return UnsafeRawPointer(found) - UnsafeRawPointer(start)
        }
    }

    /// Compares with a text in lower case, ASCII letters without regard to case.
    func matches(_ lowercased: StaticString) -> Bool {
        guard utf8.count == lowercased.utf8CodeUnitCount else { return false }
        return withUTF8Bytes { bytes in
            bytes.indices.allSatisfy { ASCII.lowercased(bytes[$0]) == lowercased.utf8Start[$0] }
        }
    }
}
