/// The name of an object's member, decoded, without a String having been made of it; `switch` tells names apart.
///
/// It points into the document, or into memory of the reader where the name holds escapes: it is valid until the reader
/// reads the next name, and no longer than the reader itself.
///
/// Within ``JSONReader/withStringBytes(_:)`` a key can be made of a value's text, to tell the cases of an enum apart.
public struct JSONKey {
    @usableFromInline let bytes: UnsafePointer<UInt8>
    /// The length of the name in bytes of UTF-8.
    public let count: Int

    @usableFromInline
    init(bytes: UnsafePointer<UInt8>, count: Int) {
        self.bytes = bytes
        self.count = count
    }

    /// Creates a key over decoded text, which must outlive it.
    @inlinable
    public init(_ text: UnsafeBufferPointer<UInt8>) {
        self.init(bytes: text.baseAddress ?? ("" as StaticString).utf8Start, count: text.count)
    }

    /// The name as a String of its own, which may be kept.
    public var string: String {
        String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    /// The decoded name. The memory is valid as long as the key is.
    public var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }

    /// Whether the name is `pattern`, byte by byte, so that a `switch` can tell names apart.
    @inlinable @inline(__always)
    public static func ~= (pattern: StaticString, key: JSONKey) -> Bool {
        let size = pattern.utf8CodeUnitCount
        return key.count == size && isEqual(key.bytes, pattern.utf8Start, count: size)
    }

    /// With a literal on one side the count is known when compiling, and this becomes a few comparisons of words.
    @inlinable @inline(__always)
    static func isEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, count: Int) -> Bool {
        if count >= 8 {
            var index = 0
            while index < count &- 8 {
                if !isSame(left + index, right + index, UInt64.self) { return false }
                index &+= 8
            }
            return isSame(left + (count &- 8), right + (count &- 8), UInt64.self)
        }
        if count >= 4 {
            return isSame(left, right, UInt32.self) && isSame(left + (count &- 4), right + (count &- 4), UInt32.self)
        }
        if count >= 2 {
            return isSame(left, right, UInt16.self) && isSame(left + (count &- 2), right + (count &- 2), UInt16.self)
        }
        return count == 0 || left[0] == right[0]
    }

    @inlinable @inline(__always)
    static func isSame<Word: FixedWidthInteger & BitwiseCopyable>(
        _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _: Word.Type
    ) -> Bool {
        UnsafeRawPointer(left).loadUnaligned(as: Word.self) == UnsafeRawPointer(right).loadUnaligned(as: Word.self)
    }
}
