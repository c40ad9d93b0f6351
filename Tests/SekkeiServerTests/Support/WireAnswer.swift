/// An answer as it came over the wire.
struct WireAnswer: Sendable {
    let version: String
    let status: Int
    let fields: [(name: String, value: String)]
    let body: String

    func values(_ name: String) -> [String] {
        fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    }

    var connection: String? { values("connection").first }

    /// Reads an answer off the front of some bytes.
    /// - Returns: Nil while it is incomplete.
    static func parse(_ bytes: [UInt8], toHead: Bool, atEnd: Bool) -> (WireAnswer, length: Int)? {
        guard let headEnd = bytes.endOfHead else { return nil }
        let lines = String(decoding: bytes[..<(headEnd - 4)], as: UTF8.self).components(separatedBy: "\r\n")
        let start = lines[0].split(separator: " ", maxSplits: 2)
        let status = Int(start[1]) ?? 0
        let fields = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: String(parts[0]), value: String(parts[1].drop { $0 == " " }))
        }
        let bare = WireAnswer(version: String(start[0]), status: status, fields: fields, body: "")
        guard !toHead, status >= 200, status != 204, status != 304 else { return (bare, headEnd) }
        guard let (body, length) = bare.body(bytes[headEnd...], atEnd: atEnd) else { return nil }
        let text = String(decoding: body, as: UTF8.self)
        return (WireAnswer(version: bare.version, status: status, fields: fields, body: text), headEnd + length)
    }

    private func body(_ bytes: ArraySlice<UInt8>, atEnd: Bool) -> (ArraySlice<UInt8>, length: Int)? {
        if let length = values("content-length").first.flatMap({ Int($0) }) {
            return bytes.count >= length ? (bytes.prefix(length), length) : nil
        }
        if values("transfer-encoding").isEmpty { return atEnd ? (bytes, bytes.count) : nil }
        return Self.chunks(bytes)
    }

    private static func chunks(_ bytes: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, length: Int)? {
        var body: ArraySlice<UInt8> = []
        var rest = bytes
        while let lineEnd = rest.firstIndex(of: 0x0d), rest.endIndex > lineEnd + 1 {
            guard let size = Int(String(decoding: rest[..<lineEnd], as: UTF8.self), radix: 16) else { return nil }
            rest = rest[(lineEnd + 2)...]
            guard rest.count >= size + 2 else { return nil }
            body += rest.prefix(size)
            rest = rest.dropFirst(size + 2)
            if size == 0 { return (body, bytes.count - rest.count) }
        }
        return nil
    }
}

extension [UInt8] {
    /// Where the body begins.
    fileprivate var endOfHead: Int? {
        guard count >= 4 else { return nil }
        return (0...(count - 4)).first { self[$0] == 0x0d && self[$0 + 1] == 0x0a && self[$0 + 2] == 0x0d && self[$0 + 3] == 0x0a }
            .map { $0 + 4 }
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = utf8[...]
        while let end = rest.indices.first(where: { rest[$0...].starts(with: separator.utf8) }) {
            parts.append(String(decoding: rest[..<end], as: UTF8.self))
            rest = rest[end...].dropFirst(separator.utf8.count)
        }
        return parts + [String(decoding: rest, as: UTF8.self)]
    }
}
