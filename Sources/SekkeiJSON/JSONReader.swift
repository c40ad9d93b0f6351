/// Reads JSON text (RFC 8259) value by value, in the order of the document, with no value tree in between.
///
/// The caller says what it expects next; the reader sees to the grammar, to UTF-8 and to the depth, also in values that
/// are skipped. Every failure is a ``JSONError`` with the byte offset, after which the reader must not be used further.
/// It reads no byte outside the memory it was given, whatever that holds.
///
/// Copying a reader costs next to nothing and gives a second position in the same text, for looking ahead.
///
/// The memory must stay valid and unchanged as long as the reader and the keys and texts it gave out are used.
public struct JSONReader {
    /// How deep arrays and objects can be nested at most, whatever was asked for: skipping a value recurses.
    public static var depthLimit: Int { 512 }

    @usableFromInline let base: UnsafePointer<UInt8>
    @usableFromInline let count: Int
    @usableFromInline var index = 0
    let maxDepth: Int
    var depth = 0
    /// Whether an array or object was opened and nothing of it has been read yet.
    var isFresh = false
    var keyText: KeyText?

    /// Creates a reader at the start of `bytes`.
    /// - Parameters:
    ///   - bytes: The text; it must outlive the reader.
    ///   - maxDepth: How deep arrays and objects may be nested, at most ``depthLimit``.
    public init(_ bytes: UnsafeRawBufferPointer, maxDepth: Int = 64) {
        base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? ("" as StaticString).utf8Start
        count = bytes.count
        self.maxDepth = min(maxDepth, Self.depthLimit)
    }

    /// The byte at which reading goes on, counted from 0.
    @inlinable public var offset: Int { index }

    /// The kind of the value that comes next; nothing but white space is consumed.
    /// - Throws: ``JSONError`` where no value can begin.
    public mutating func peek() throws(JSONError) -> JSONKind {
        switch significantByte() {
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
        case UInt8(ascii: "n"): return .null
        default: throw fault(.unexpectedByte)
        }
    }

    /// Checks that the document ends here, but for white space.
    /// - Throws: ``JSONError`` where it does not.
    public mutating func finish() throws(JSONError) {
        _ = significantByte()
        if index < count { throw fault(.trailingText) }
    }

    /// Skips white space and looks at the byte behind it; 0, which can stand nowhere outside strings, at the end.
    @inline(__always)
    mutating func significantByte() -> UInt8 {
        while index < count {
            let byte = base[index]
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            index &+= 1
        }
        return 0
    }

    /// The error for the byte at the current position, or for its absence.
    @inline(never)
    func fault(_ reason: JSONError.Reason) -> JSONError {
        if index >= count { return JSONError(offset: count, reason: .unexpectedEnd) }
        let isMark = index == 0 && count >= 3 && base[0] == 0xEF && base[1] == 0xBB && base[2] == 0xBF
        return JSONError(offset: index, reason: isMark ? .byteOrderMark : reason)
    }

    /// The error for a value of another kind than was asked for, or for what is no value at all.
    @inline(never)
    mutating func mismatch() -> JSONError {
        do {
            _ = try peek()
            return fault(.unexpectedKind)
        } catch {
            return error
        }
    }
}
