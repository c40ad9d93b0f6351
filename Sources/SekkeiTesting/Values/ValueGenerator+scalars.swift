import SekkeiJSON

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension ValueGenerator {
    mutating func integer(_ schema: JSONValue) -> JSONValue {
        let step = schema["multipleOf"]?.numberValue?.int64 ?? 1
        let low = schema["minimum"]?.numberValue?.int64 ?? schema["exclusiveMinimum"]?.numberValue?.int64.map { $0 + 1 } ?? 1
        let above = schema["maximum"]?.numberValue?.int64 ?? schema["exclusiveMaximum"]?.numberValue?.int64.map { $0 - 1 }
        let high = min(above ?? .max, low.addingReportingOverflow(50 * step).partialValue)
        let chosen = Int64.random(in: low...max(low, high), using: &random)
        let multiple = chosen - chosen % step
        return .number(JSONNumber(multiple < low ? multiple + step : multiple))
    }

    mutating func number(_ schema: JSONValue) -> JSONValue {
        let low = (schema["minimum"] ?? schema["exclusiveMinimum"])?.numberValue?.double ?? 0
        let high = (schema["maximum"] ?? schema["exclusiveMaximum"])?.numberValue?.double ?? low + 100
        let middle = schema["multipleOf"]?.numberValue?.double.map { (low / $0).rounded(.up) * $0 + $0 } ?? (low + high) / 2
        return JSONNumber(middle).map(JSONValue.number) ?? 0
    }

    mutating func text(_ schema: JSONValue) -> String {
        let minimum = Int(schema["minLength"]?.numberValue?.int64 ?? 0)
        let maximum = Int(schema["maxLength"]?.numberValue?.int64 ?? 1_000)
        if schema["contentEncoding"] != nil { return base64(schema) }
        if let source = schema["pattern"]?.stringValue, schema["format"] == nil, let pattern = try? TextPatternParser.parse(source) {
            let comfortable = max(minimum, min(6, maximum))...max(minimum, min(12, maximum))
            return pattern.text(length: comfortable, using: &random)
                ?? pattern.text(length: minimum...max(minimum, maximum), using: &random) ?? ""
        }
        if let format = schema["format"]?.stringValue {
            let candidates = Self.samples(of: format, schema, &random)
            return candidates.first { isValid(.string($0), schema) } ?? candidates.first ?? word(minimum, maximum)
        }
        return word(minimum, maximum)
    }

    /// Letters of a comfortable length.
    mutating func word(_ minimum: Int, _ maximum: Int) -> String {
        let length = max(minimum, min(10, maximum))
        return String((0..<length).map { _ in "abcdefghijkmnopqrstuvwxyz".randomElement(using: &random) ?? "a" })
    }

    private func base64(_ schema: JSONValue) -> String {
        let count = Int(schema["x-sekkei-minLength"]?.numberValue?.int64 ?? 3)
        return Data(repeating: 0x41, count: max(count, 1)).base64EncodedString()
    }

    private static func samples(of format: String, _ schema: JSONValue, _ random: inout SeededRandom) -> [String] {
        let bounds = ["x-sekkei-minimum", "x-sekkei-maximum"].compactMap { schema[$0]?.stringValue }
        switch format {
        case "decimal": return ["1", "0.5", "12.5"] + bounds + ["-1"]
        case "duration": return ["PT5M", "P1D", "PT1S"] + bounds
        case "email": return ["person\(UInt32.random(in: 0 ... .max, using: &random))@example.com"]
        case "uuid": return ["0b6f4c1e-7f0d-4b52-9a3e-5d8c2f6a1b90"]
        case "date-time": return ["2026-06-01T09:30:00Z"]
        case "date": return ["2026-06-01"]
        case "time": return ["09:30:00Z"]
        case "time-local": return ["09:30:00", "23:59:59.5"]
        case "uri": return ["https://example.com/a?b=c"]
        case "hostname": return ["example.com"]
        case "ipv4": return ["192.0.2.1"]
        case "ipv6": return ["2001:db8::1"]
        default: return []
        }
    }
}
