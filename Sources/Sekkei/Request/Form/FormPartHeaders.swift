/// Reads the header fields of one part: `Content-Disposition`, `Content-Type`, and others that mean nothing
/// (`Content-Transfer-Encoding` is one of them, as RFC 7578, section 4.7, has it).
struct FormPartHeaders {
    private let bytes: UnsafeRawBufferPointer
    private var place: Int
    private let start: Int

    /// The most bytes and fields that the headers of one part may have.
    static let longest = 8 * 1024
    static let most = 16

    init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        self.bytes = bytes
        start = offset
        place = offset
    }

    /// Reads up to the empty line.
    /// - Returns: The part, and where its content begins.
    /// - Throws: Where a line does not end in CRLF or is no field, a field that counts stands twice or breaks its grammar,
    ///   the headers are too long, or the part has no name.
    mutating func read() throws(MalformedForm) -> (part: FormPart, end: Int) {
        var disposition: HeaderParameters?
        var type: (HeaderParameters, String)?
        for _ in 0...Self.most {
            let line = place
            guard let field = try nextField() else {
                guard let disposition, disposition.value == "form-data", let name = disposition["name"], !name.isEmpty else {
                    throw MalformedForm(offset: start)
                }
                let part = FormPart(
                    name: name, fileName: disposition["filename"], contentType: type?.0, contentTypeText: type?.1)
                return (part, place)
            }
            switch field.name {
            case "content-disposition":
                guard disposition == nil, let value = HeaderParameters(field.value) else { throw MalformedForm(offset: line) }
                disposition = value
            case "content-type":
                guard type == nil, let value = HeaderParameters(field.value), value.isMediaType else { throw MalformedForm(offset: line) }
                type = (value, String(decoding: field.value, as: UTF8.self))
            default: break
            }
        }
        throw MalformedForm(offset: place)
    }

    /// The next field, its name in lower case; nil where the empty line was consumed.
    private mutating func nextField() throws(MalformedForm) -> (name: String, value: Slice<UnsafeRawBufferPointer>)? {
        let line = try nextLine()
        if line.isEmpty { return nil }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            line[..<colon].allSatisfy(HeaderCursor.isToken)
        else { throw MalformedForm(offset: line.startIndex) }
        var value = line[(colon + 1)...]
        while let first = value.first, Self.isSpace(first) { value = value.dropFirst() }
        while let last = value.last, Self.isSpace(last) { value = value.dropLast() }
        return (String(decoding: line[..<colon], as: UTF8.self).lowercased(), value)
    }

    /// A line without its end; nothing in it but visible characters, spaces and tabs.
    private mutating func nextLine() throws(MalformedForm) -> Slice<UnsafeRawBufferPointer> {
        let first = place
        while place < bytes.count, place - start < Self.longest {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\r") {
                guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\n") else { throw MalformedForm(offset: place) }
                place += 2
                return bytes[first..<(place - 2)]
            }
            guard byte == UInt8(ascii: "\t") || (byte >= 0x20 && byte != 0x7F) else { throw MalformedForm(offset: place) }
            place += 1
        }
        throw MalformedForm(offset: place)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
