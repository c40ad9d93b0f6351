#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds the comments that speak to the compiler. The YAML reader drops comments, so they are looked for in the text, outside of
/// the scalars that it found.
struct CommentScanner {
    private let file: String
    private let lines: SourceLines
    /// The scalars of the file, in which `#` is a character like any other; block scalars without their header.
    private let scalars: [Range<SourceSpan.Mark>]

    /// The comments of a file in its order; none for a file that is no YAML.
    static func comments(of source: SpecSource) -> [SpecComment] {
        let bytes = SourceLines.body(of: source.bytes)
        // Whatever is wrong with the file has been reported by the one who parsed it.
        guard mayHold(bytes), UTF8Check.firstInvalidByte(of: bytes) == nil, let read = try? YAMLEventReader.events(of: bytes) else {
            return []
        }
        return CommentScanner(file: source.path, lines: SourceLines(bytes), scalars: read.events.compactMap(range)).comments()
    }

    /// Most files hold none, and need not be read a second time.
    private static func mayHold(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while let base = rest.isEmpty ? nil : UnsafeRawBufferPointer(rebasing: rest).baseAddress {
                guard let hash = memchr(base, Int32(UInt8(ascii: "#")), rest.count) else { return false }
                rest = rest.dropFirst(UnsafeRawPointer(hash) - base + 1)
                if isInstruction(rest.prefix(64).map { Unicode.Scalar($0) }) { return true }
            }
            return false
        }
    }

    private static func isInstruction(_ text: [Unicode.Scalar]) -> Bool {
        let written = text.drop { $0 == " " || $0 == "\t" }
        let mark = "sekkei:".unicodeScalars
        guard written.starts(with: mark) else { return false }
        return written.dropFirst(mark.count).first?.properties.isAlphabetic == true
    }

    private static func range(_ event: YAMLEvent) -> Range<SourceSpan.Mark>? {
        guard case .scalar(let scalar) = event.kind, event.start < event.end else { return nil }
        guard scalar.style == .block else { return event.start..<event.end }
        let body = SourceSpan.Mark(line: event.start.line + 1, column: 1)
        return body < event.end ? body..<event.end : nil
    }

    private func comments() -> [SpecComment] {
        var found: [SpecComment] = []
        var scalar = scalars.startIndex
        for number in 1...max(1, lines.count) {
            let line = lines[number]
            guard let column = commentColumn(line, number, &scalar) else { continue }
            let text = Array(line.dropFirst(column))
            guard Self.isInstruction(text) else { continue }
            let isAlone = line.prefix(column - 1).allSatisfy { $0 == " " || $0 == "\t" }
            found.append(
                SpecComment(
                    text: text, file: file, line: number, column: column + 1, target: isAlone ? lineWithContent(after: number) : number))
        }
        return found
    }

    /// The column of the `#` that begins a comment.
    private func commentColumn(_ line: SourceLines.Line, _ number: Int, _ scalar: inout Int) -> Int? {
        for (offset, character) in line.enumerated() where character == "#" {
            let mark = SourceSpan.Mark(line: number, column: offset + 1)
            while scalar < scalars.endIndex, scalars[scalar].upperBound <= mark { scalar += 1 }
            if scalar == scalars.endIndex || mark < scalars[scalar].lowerBound { return offset + 1 }
        }
        return nil
    }

    /// Comments of several lines may stand above what they speak of.
    private func lineWithContent(after number: Int) -> Int {
        var next = number + 1
        while next <= lines.count, isEmpty(lines[next]) { next += 1 }
        return next
    }

    private func isEmpty(_ line: SourceLines.Line) -> Bool {
        let first = line.first { $0 != " " && $0 != "\t" }
        return first == nil || first == "#"
    }
}
