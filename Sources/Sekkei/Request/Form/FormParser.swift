/// Takes a `multipart/form-data` body apart, part by part, without copying it (RFC 7578, RFC 2046, section 5.1).
///
/// Strict where two readers could see two forms: lines end in CRLF and in nothing else, a delimiter is alone on its line,
/// and the last one must be there. Text before the first delimiter and behind the last one means nothing.
struct FormParser {
    private let boundary: FormBoundary
    /// Where reading goes on: behind a delimiter.
    private var place = 0
    private var state = State.beforeFirst
    private var count = 0

    /// The most parts that a form may have.
    static let mostParts = 1000

    private enum State { case beforeFirst, betweenParts, finished }

    init(_ boundary: FormBoundary) { self.boundary = boundary }

    /// The next part; nil behind the last one.
    /// - Parameter bytes: The whole body, the same at each call.
    mutating func next(in bytes: UnsafeRawBufferPointer) throws(MalformedForm) -> FormPart? {
        if state == .beforeFirst { try passPreamble(bytes) }
        if state == .finished { return nil }
        guard count < Self.mostParts else { throw MalformedForm(offset: place) }
        count += 1
        var headers = FormPartHeaders(bytes, at: place)
        var (part, start) = try headers.read()
        // The line break of the empty line may be that of the delimiter, where the content is empty.
        guard let end = find(in: bytes, from: start - 2) else { throw MalformedForm(offset: bytes.count) }
        part.content = start..<max(start, end)
        try passDelimiter(bytes, at: end)
        return part
    }

    private mutating func passPreamble(_ bytes: UnsafeRawBufferPointer) throws(MalformedForm) {
        if bytes.starts(with: boundary.delimiter.dropFirst(2)) { return try passDelimiter(bytes, at: -2) }
        guard let first = find(in: bytes, from: 0) else { throw MalformedForm(offset: bytes.count) }
        try passDelimiter(bytes, at: first)
    }

    /// Passes a delimiter with the rest of its line.
    private mutating func passDelimiter(_ bytes: UnsafeRawBufferPointer, at start: Int) throws(MalformedForm) {
        place = start + boundary.delimiter.count
        let isLast = bytes[place...].starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")])
        if isLast { place += 2 }
        while place < bytes.count, bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\t") { place += 1 }
        state = isLast ? .finished : .betweenParts
        if isLast, place == bytes.count { return }
        guard bytes[place...].starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")]) else { throw MalformedForm(offset: place) }
        place += 2
    }

    /// Where the next line begins that starts with the delimiter: the offset of the line break before it.
    private func find(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var place = start
        let size = boundary.delimiter.count
        while let found = ByteSearch.first(UInt8(ascii: "\r"), in: bytes, from: place) {
            guard bytes.count - found >= size else { return nil }
            if bytes[found..<(found + size)].elementsEqual(boundary.delimiter) { return found }
            place = found + 1
        }
        return nil
    }
}
