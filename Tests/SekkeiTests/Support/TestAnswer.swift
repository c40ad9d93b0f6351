import Foundation
import NIOCore

@testable import Sekkei

/// An answer taken apart.
struct TestAnswer {
    let status: Int
    /// Names in lower case; several lines of one field are a list.
    let headers: [String: String]
    let text: String
    /// The body as Foundation reads it; empty where it is no JSON object.
    let json: [String: Any]

    /// - Parameter streamed: What the answer streams, if it does.
    init(_ answer: Answer, streamed: String = "") throws {
        status = answer.status
        let lines = String(decoding: answer.block.bytes, as: UTF8.self).split(separator: "\r\n").map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (String(parts[0]), parts[1].trimmingSpaces().description)
        }
        let fields = answer.headers.map { ($0.name, $0.value) } + (answer.requestID.map { [("X-Request-ID", $0.description)] } ?? [])
        headers = Dictionary((lines + fields).map { ($0.0.lowercased(), $0.1) }) { $0 + ", " + $1 }
        if case .bytes(let bytes) = answer.body { text = String(buffer: bytes) } else { text = streamed }
        json = (try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]) ?? [:]
    }

    var data: [String: Any] { json["data"] as? [String: Any] ?? [:] }
    var items: [[String: Any]] { json["data"] as? [[String: Any]] ?? [] }
    var meta: [String: Any] { json["meta"] as? [String: Any] ?? [:] }
    var error: [String: Any] { json["error"] as? [String: Any] ?? [:] }
    var code: String? { error["code"] as? String }
    var message: String? { error["message"] as? String }
    var fieldErrors: [[String: Any]] { error["field_errors"] as? [[String: Any]] ?? [] }
    /// `field code`, in order.
    var faults: [String] { fieldErrors.map { "\($0["field"] as? String ?? "?") \($0["code"] as? String ?? "?")" } }
}
