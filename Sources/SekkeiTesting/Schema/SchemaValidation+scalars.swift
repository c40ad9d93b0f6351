import Sekkei
import SekkeiJSON

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension SchemaValidation {
    mutating func checkNumber(_ number: JSONNumber, _ schema: JSONValue, _ pointer: String) {
        let value = ExactNumber(number)
        func bound(_ keyword: String) -> ExactNumber? { schema[keyword]?.numberValue.map(ExactNumber.init) }
        if let limit = bound("minimum"), value < limit { report(pointer, "minimum", "\(number) is too small") }
        if let limit = bound("maximum"), value > limit { report(pointer, "maximum", "\(number) is too large") }
        if let limit = bound("exclusiveMinimum"), value <= limit { report(pointer, "exclusiveMinimum", "\(number) is too small") }
        if let limit = bound("exclusiveMaximum"), value >= limit { report(pointer, "exclusiveMaximum", "\(number) is too large") }
        if let step = bound("multipleOf"), !value.isMultiple(of: step) {
            report(pointer, "multipleOf", "\(number) is no multiple of \(schema["multipleOf"] ?? .null)")
        }
    }

    mutating func checkText(_ text: String, _ schema: JSONValue, _ pointer: String) {
        let length = Int64(text.unicodeScalars.count)
        if let limit = schema["minLength"]?.numberValue?.int64, length < limit {
            report(pointer, "minLength", "\(length) characters are less than \(limit)")
        }
        if let limit = schema["maxLength"]?.numberValue?.int64, length > limit {
            report(pointer, "maxLength", "\(length) characters are more than \(limit)")
        }
        if let source = schema["pattern"]?.stringValue, let pattern = try? TextPatternParser.parse(source), !pattern.isFound(in: text) {
            report(pointer, "pattern", "\(Self.shown(.string(text))) does not match \(source)")
        }
        if schema["contentEncoding"] != nil { checkBytes(text, schema, pointer) }
        checkQuantity(text, schema, pointer)
    }

    private mutating func checkBytes(_ text: String, _ schema: JSONValue, _ pointer: String) {
        let native = Array(text.utf8)
        guard let count = native.withUnsafeBufferPointer({ Base64.decode($0)?.count }) else {
            return report(pointer, "contentEncoding", "\(Self.shown(.string(text))) is not Base64")
        }
        if let limit = schema["x-sekkei-minLength"]?.numberValue?.int64, count < limit {
            report(pointer, "x-sekkei-minLength", "\(count) bytes are less than \(limit)")
        }
        if let limit = schema["x-sekkei-maxLength"]?.numberValue?.int64, count > limit {
            report(pointer, "x-sekkei-maxLength", "\(count) bytes are more than \(limit)")
        }
    }

    /// Bounds of decimals and durations, which are texts to JSON Schema.
    private mutating func checkQuantity(_ text: String, _ schema: JSONValue, _ pointer: String) {
        switch schema["format"]?.stringValue {
        case "decimal":
            guard let value = Decimal(wireText: text) else { return }
            checkOrder(value, text, schema, pointer) { Decimal(wireText: $0) }
            if let step = schema["x-sekkei-multipleOf"]?.stringValue.flatMap(Decimal.init(wireText:)), !Self.isMultiple(value, step) {
                report(pointer, "x-sekkei-multipleOf", "\(text) is no multiple of \(step)")
            }
        case "duration":
            if let value = DurationText.parse(text) { checkOrder(value, text, schema, pointer) { DurationText.parse($0) } }
        default: break
        }
    }

    private mutating func checkOrder<Value: Comparable>(
        _ value: Value, _ text: String, _ schema: JSONValue, _ pointer: String, _ parse: (String) -> Value?
    ) {
        let broken: [(keyword: String, breaks: (Value) -> Bool)] = [
            ("x-sekkei-minimum", { value < $0 }), ("x-sekkei-maximum", { value > $0 }), ("x-sekkei-exclusiveMinimum", { value <= $0 }),
            ("x-sekkei-exclusiveMaximum", { value >= $0 }),
        ]
        for rule in broken {
            if let limit = schema[rule.keyword]?.stringValue.flatMap(parse), rule.breaks(limit) {
                report(pointer, rule.keyword, "\(text) is out of bounds")
            }
        }
    }

    private static func isMultiple(_ value: Decimal, _ step: Decimal) -> Bool {
        let numbers = [value, step].compactMap { JSONNumber($0.description).map(ExactNumber.init) }
        return numbers.count == 2 && numbers[0].isMultiple(of: numbers[1])
    }
}
