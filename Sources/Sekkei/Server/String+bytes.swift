extension String {
    /// The text's bytes, without a copy where they lie together in memory.
    func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = self
        return copy.withUTF8(body)
    }

    /// Compares with a text in lower case, ASCII letters without regard to case.
    func matches(_ lowercased: StaticString) -> Bool {
        guard utf8.count == lowercased.utf8CodeUnitCount else { return false }
        return withUTF8Bytes { bytes in
            bytes.indices.allSatisfy { ASCII.lowercased(bytes[$0]) == lowercased.utf8Start[$0] }
        }
    }
}
