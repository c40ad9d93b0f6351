import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes that have come in, handed to the decoder so that it never sees beyond the end of a message.
///
/// The decoder takes all it is given and turns it into messages. Every head, and every chunked body, ends with an empty
/// line; handing over no more than up to the next one keeps the requests behind it what they are: a few bytes in a buffer.
struct MessageWindow {
    private var buffer = ByteBuffer()
    /// Of the readable bytes, how many the decoder knows and has left in the buffer.
    private var seen = 0
    /// How much of LF CR LF the last bytes handed over have matched.
    private var matched = 0
    /// Whether a message has begun and its first empty line has not come.
    private(set) var isInsideMessage = false
    private var offered = 0
    private var lines = 0
    private var linesBefore = 0
    /// What the decoder has taken of a request line that had not come whole.
    private var taken = ByteBuffer()

    var unseen: Int { buffer.readableBytes - seen }
    /// What the decoder has kept of an incomplete line, with what it has not seen.
    var bytes: ByteBuffer { buffer }

    mutating func append(_ bytes: consuming ByteBuffer) {
        if buffer.readableBytes == 0 {
            buffer = bytes
        } else {
            buffer.writeBuffer(&bytes)
        }
    }

    mutating func removeAll() {
        buffer = ByteBuffer()
        seen = 0
    }

    /// Drops empty lines before a request line (RFC 9112, section 2.2).
    mutating func skipEmptyLines() {
        guard !isInsideMessage, seen == 0 else { return }
        while let byte = buffer.getInteger(at: buffer.readerIndex, as: UInt8.self), byte == 0x0d || byte == 0x0a {
            buffer.moveReaderIndex(forwardBy: 1)
        }
    }

    /// What the decoder gets next: what it has kept, and what is new up to the next empty line.
    /// - Parameter remaining: The outstanding bytes of a body of known length, which needs no looking.
    mutating func next(remaining: Int?) -> ByteBuffer? {
        guard unseen > 0 else { return nil }
        isInsideMessage = true
        linesBefore = lines
        offered = remaining.map { min($0, unseen) } ?? distanceToEmptyLine()
        let end = seen + offered
        return end == buffer.readableBytes ? buffer : buffer.getSlice(at: buffer.readerIndex, length: end)
    }

    /// Notes how far the decoder got with what ``next(remaining:)`` gave it.
    /// - Returns: How many bytes were new to it.
    mutating func advance(leaving left: Int) -> Int {
        let end = seen + offered
        if isInsideMessage, lines == 0, let start = buffer.readSlice(length: end - left) {
            taken.writeImmutableBuffer(start)
        } else {
            buffer.moveReaderIndex(forwardBy: end - left)
        }
        seen = left
        if buffer.readableBytes == 0 { buffer = ByteBuffer() }
        return offered
    }

    /// The message is over: what follows is the next one.
    mutating func endMessage() {
        isInsideMessage = false
        matched = 0
        lines = 0
        if taken.readableBytes > 0 { taken = ByteBuffer() }
    }

    /// The request line and what follows, once the decoder has refused the method.
    var refusedLine: RefusedLine {
        var whole = taken
        whole.writeImmutableBuffer(buffer)
        return RefusedLine(whole.readableBytesView)
    }

    /// Whether it was the request line that grew too long, once the decoder has refused what it was given last.
    func isRequestLineLonger(than limit: Int) -> Bool {
        guard linesBefore == 0 else { return false }
        guard let end = buffer.readableBytesView.firstIndex(of: 0x0a) else { return true }
        return end - buffer.readerIndex > limit
    }

    /// Whether it was a version of HTTP that we do not speak, 0.9 without any included, once the decoder has refused the
    /// version in what it was given last.
    var hasForeignVersion: Bool {
        guard linesBefore == 0 else { return true }
        let line = buffer.readableBytesView.prefix { $0 != 0x0d && $0 != 0x0a }
        guard let start = line.indices.first(where: { line[$0...].starts(with: " HTTP/".utf8) }) else { return true }
        let version = line[start...].dropFirst(6).prefix(3)
        let isNumber = zip(version, "0.0".utf8).allSatisfy { byte, pattern in
            pattern == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == pattern
        }
        return version.count == 3 && isNumber && !version.elementsEqual("1.0".utf8) && !version.elementsEqual("1.1".utf8)
    }

    private mutating func distanceToEmptyLine() -> Int {
        var matched = self.matched
        var lines = self.lines
        let seen = self.seen
        let distance = buffer.withUnsafeReadableBytes { all in
            Self.scan(UnsafeRawBufferPointer(rebasing: all[seen...]), &matched, &lines)
        }
        self.matched = matched
        self.lines = lines
        return distance
    }

    private static func scan(_ bytes: UnsafeRawBufferPointer, _ matched: inout Int, _ lines: inout Int) -> Int {
        var index = 0
        while index < bytes.count {
            if matched == 0 {
                guard let found = memchr(bytes.baseAddress! + index, 0x0a, bytes.count - index) else { return bytes.count }
                index = UnsafeRawPointer(found) - bytes.baseAddress! + 1
                matched = 1
                lines += 1
                continue
            }
            let byte = bytes[index]
            index += 1
            switch (matched, byte) {
            case (1, 0x0d): matched = 2
            case (2, 0x0a):
                matched = 0
                return index
            case (_, 0x0a):
                matched = 1
                lines += 1
            default: matched = 0
            }
        }
        return index
    }
}
