import NIOCore
import Testing

/// A request as it goes over the wire, and what its answer must hold.
struct WireCall: Sendable, CustomTestStringConvertible {
    let method: String
    let path: String
    var fields: [String] = []
    var body: String?
    let status: Int
    /// Pieces of the answer, head or body.
    var pieces: [String] = []

    /// - Parameters:
    ///   - path: Behind `/api/v1/features`; one that begins with `/api`, or with a path of the runtime, stands by itself.
    ///   - body: JSON, unless `fields` names another type.
    init(
        _ method: String, _ path: String, _ fields: [String] = [], body: String? = nil, gives status: Int, _ pieces: String...
    ) {
        self.method = method
        self.path = ["/api", "/health", "/openapi", "/docs", "*"].contains { path.hasPrefix($0) } ? path : "/api/v1/features" + path
        self.fields = fields
        self.body = body
        self.status = status
        self.pieces = pieces
    }

    /// - Parameter language: What the caller speaks.
    func bytes(language: String) -> ByteBuffer {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: a", "Connection: close", "Accept-Language: \(language)"] + fields
        if let body {
            if !fields.contains(where: { $0.hasPrefix("Content-Type:") }) { lines.append("Content-Type: application/json") }
            lines.append("Content-Length: \(body.utf8.count)")
        }
        return ByteBuffer(string: (lines + ["", body ?? ""]).joined(separator: "\r\n"))
    }

    var testDescription: String { "\(method) \(path) \(fields) \(body?.prefix(100) ?? "")" }
}
