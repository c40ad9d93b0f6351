@testable import Sekkei

/// An exposition read back, by a reader that shares no code with the writer.
struct Exposition {
    struct Malformed: Error, CustomStringConvertible {
        let line: String
        var description: String { "not in the text format: \(line)" }
    }

    private(set) var types: [String: String] = [:]
    private(set) var help: [String: String] = [:]
    /// Values by name and labels as they stand in the text.
    private(set) var samples: [String: Double] = [:]
    /// The sample lines' keys in order.
    private(set) var order: [String] = []

    init(_ registry: PrometheusRegistry) throws {
        try self.init(String(decoding: registry.exposition(), as: UTF8.self))
    }

    init(_ text: String) throws {
        guard text.isEmpty || text.hasSuffix("\n") else { throw Malformed(line: "the end") }
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# ") {
                try readHead(line)
            } else {
                try readSample(line)
            }
        }
    }

    subscript(_ key: String) -> Double? { samples[key] }

    private mutating func readHead(_ line: Substring) throws {
        let parts = line.split(separator: " ", maxSplits: 3).map(String.init)
        guard parts.count == 4 else { throw Malformed(line: String(line)) }
        switch parts[1] {
        case "HELP" where help[parts[2]] == nil: help[parts[2]] = parts[3]
        case "TYPE" where types[parts[2]] == nil: types[parts[2]] = parts[3]
        default: throw Malformed(line: String(line))
        }
    }

    private mutating func readSample(_ line: Substring) throws {
        let grammar = /([a-zA-Z_:][a-zA-Z0-9_:]*)(\{(?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\]|\\[\\n"])*",?)+\})? (NaN|[+-]Inf|[-+0-9.e]+)/
        guard let match = line.wholeMatch(of: grammar), let value = Double(match.3.replacing("Inf", with: "inf")) else {
            throw Malformed(line: String(line))
        }
        let key = String(match.1) + String(match.2 ?? "")
        guard samples[key] == nil else { throw Malformed(line: "\(line) (repeated)") }
        samples[key] = value
        order.append(key)
    }
}
