import NIOCore
import NIOHTTP1

/// What is known of a request whose method the decoder has refused.
enum RefusedLine: Equatable {
    /// So far nothing is wrong with it, and the rest of its line is still to come.
    case incomplete
    /// It is no request of HTTP/1.0 or HTTP/1.1.
    case malformed
    /// A method that the decoder does not know, its target, and the header fields: nil while they have not all come.
    case request(method: String, target: String, fields: HTTPHeaders?)

    /// Reads the bytes that have come since the last request, the line among them.
    init(_ bytes: ByteBufferView) {
        let method = bytes.prefix { ASCII.isToken($0) }
        guard method.endIndex < bytes.endIndex else {
            self = .incomplete
            return
        }
        guard !method.isEmpty, bytes[method.endIndex] == UInt8(ascii: " ") else {
            self = .malformed
            return
        }
        guard let end = bytes.firstIndex(of: 0x0a) else {
            self = .incomplete
            return
        }
        self = Self.read(method: method, rest: bytes[(method.endIndex + 1)..<end], fields: bytes[(end + 1)...])
    }

    private static func read(method: ByteBufferView, rest: ByteBufferView, fields: ByteBufferView) -> RefusedLine {
        let parts = rest.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].elementsEqual("HTTP/1.1\r".utf8) || parts[1].elementsEqual("HTTP/1.0\r".utf8) else {
            return .malformed
        }
        let (method, target) = (String(decoding: method, as: UTF8.self), String(decoding: parts[0], as: UTF8.self))
        switch read(fields) {
        case .malformed: return .malformed
        case .incomplete: return .request(method: method, target: target, fields: nil)
        case .whole(let fields): return .request(method: method, target: target, fields: fields)
        }
    }

    /// Whether more bytes may tell more.
    var awaitsMore: Bool {
        switch self {
        case .incomplete, .request(_, _, nil): true
        default: false
        }
    }

    private enum Fields {
        case incomplete, malformed
        case whole(HTTPHeaders)
    }

    /// Reads field lines up to the empty one (RFC 9112, section 5). A folded line is refused like any other that names no field.
    private static func read(_ bytes: ByteBufferView) -> Fields {
        var fields = HTTPHeaders()
        var rest = bytes
        while let end = rest.firstIndex(of: 0x0a) {
            let line = rest[..<end]
            rest = rest[(end + 1)...]
            if line.elementsEqual([0x0d]) { return .whole(fields) }
            let name = line.prefix { ASCII.isToken($0) }
            guard line.last == 0x0d, !name.isEmpty, line[name.endIndex] == UInt8(ascii: ":") else { return .malformed }
            let value = line[(name.endIndex + 1)...].dropLast()
            guard value.allSatisfy(ASCII.isFieldValue) else { return .malformed }
            fields.add(
                name: String(decoding: name, as: UTF8.self),
                value: String(String(decoding: value, as: UTF8.self)[...].trimmingSpaces()))
        }
        return .incomplete
    }
}
