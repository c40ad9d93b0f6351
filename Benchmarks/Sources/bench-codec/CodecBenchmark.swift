import BenchAPI
import BenchServices
import Foundation
import Measuring
@_spi(Generated) import Sekkei
import SekkeiJSON

/// Times the generated codec.
@main
struct CodecBenchmark {
    static let task = Array(
        """
        {"title":"Prepare quarterly report","description":"Collect the figures of all departments and draft the summary.",\
        "status":"todo","priority":3,"assignee_id":7,"project_id":3,"due_date":"2026-12-31T17:00:00Z","tags":["finance","q4","report"]}
        """.utf8)

    static func main() throws {
        let benchmark = try Benchmark()
        let users = Array(UserService().users.prefix(20))
        var json = JSONWriter(capacity: 65_536)
        json.write(users)
        benchmark.measure("W2 encode 20 users, \(json.count) bytes") {
            json.removeAll()
            json.write(users)
        }
        try task.withUnsafeBytes { bytes in
            _ = try benchmark.measure("W3 parse and validate, \(bytes.count) bytes") {
                var body = BodyReader(bytes)
                keep(try CreateTask(from: &body))
            }
        }
        let bad = Array(
            String(decoding: task, as: UTF8.self).replacing("\"todo\"", with: "\"nope\"").replacing(":3,\"a", with: ":9,\"a").utf8)
        try bad.withUnsafeBytes { bytes in
            _ = try benchmark.measure("W4 parse and validate, two faults, \(bytes.count) bytes") {
                var body = BodyReader(bytes)
                keep(try CreateTask(from: &body))
            }
        }
    }
}
