import BenchAPI
import BenchServices
import Foundation
@_spi(Generated) import Sekkei
import SekkeiJSON

/// Times the generated codec: nanoseconds per operation, median, minimum and maximum of seven samples, and bytes.
@main
struct CodecBenchmark {
    static let task = Array(
        """
        {"title":"Prepare quarterly report","description":"Collect the figures of all departments and draft the summary.",\
        "status":"todo","priority":3,"assignee_id":7,"project_id":3,"due_date":"2026-12-31T17:00:00Z","tags":["finance","q4","report"]}
        """.utf8)

    static func main() throws {
        print("case\tmedian_ns\tmin_ns\tmax_ns\tbytes")
        let users = Array(UserService().users.prefix(20))
        var json = JSONWriter(capacity: 65_536)
        json.write(users)
        let size = json.count
        measure("W2 encode 20 users", bytes: size) {
            json.removeAll()
            json.write(users)
        }
        try task.withUnsafeBytes { bytes in
            try measure("W3 parse and validate", bytes: bytes.count) {
                var body = BodyReader(bytes)
                keep(try CreateTask(from: &body))
            }
        }
        let bad = Array(
            String(decoding: task, as: UTF8.self).replacing("\"todo\"", with: "\"nope\"").replacing(":3,\"a", with: ":9,\"a").utf8)
        try bad.withUnsafeBytes { bytes in
            try measure("W4 parse and validate, two faults", bytes: bytes.count) {
                var body = BodyReader(bytes)
                keep(try CreateTask(from: &body))
            }
        }
    }

    @inline(never)
    static func keep<Value>(_ value: Value) { withExtendedLifetime(value) {} }

    static func measure(_ name: String, bytes: Int, _ body: () throws -> Void) rethrows {
        let clock = ContinuousClock()
        var count = 1
        while try clock.measure({ for _ in 0..<count { try body() } }) < .milliseconds(100) { count *= 2 }
        let samples = try (0..<7).map { _ in try clock.measure { for _ in 0..<count { try body() } } / Duration.nanoseconds(count) }
            .sorted()
        print("\(name)\t\(Int(samples[3]))\t\(Int(samples[0]))\t\(Int(samples[6]))\t\(bytes)")
    }
}
