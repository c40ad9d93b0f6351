import SekkeiJSON

/// A value that stands at a bound of its schema, or beyond one.
struct SchemaVariant: Sendable {
    /// What is tried: `201 characters`.
    let label: String
    let value: JSONValue
    /// Whether the schema allows it.
    let isValid: Bool
}

/// Values for a schema that test each of its keywords. What is allowed among them is for the validation to say.
struct SchemaVariants {
    private let schema: JSONValue
    private var generator: ValueGenerator
    private var candidates: [(label: String, value: JSONValue)] = []

    private static let longestText: Int64 = 20_000
    private static let longestArray: Int64 = 2_000

    init(_ schema: JSONValue, _ generator: ValueGenerator) {
        self.schema = generator.root.effective(schema)
        self.generator = generator
        self.generator.prefersExamples = false
    }

    /// All variants, each value once.
    mutating func all() -> [SchemaVariant] {
        addChoices()
        let types = schema.schemaTypes ?? []
        if types.contains("integer") || types.contains("number") { addNumbers(isInteger: types.contains("integer")) }
        if types.contains("string") { addTexts() }
        if types.contains("array") { addArrays() }
        var seen: Set<JSONValue> = []
        return candidates.filter { seen.insert($0.value).inserted }.map {
            SchemaVariant(label: $0.label, value: $0.value, isValid: generator.isValid($0.value, schema))
        }
    }

    /// Values of other types than the schema's.
    func otherTypes() -> [SchemaVariant] {
        let values: [(String, JSONValue)] = [
            ("null", nil), ("a truth value", true), ("a number", 12), ("a text", "wrong type"), ("an array", []), ("an object", [:]),
        ]
        guard let types = schema.schemaTypes else { return [] }
        return values.filter { value in !types.contains { SchemaValidation.isOf($0, value.1) } }
            .map { SchemaVariant(label: "\($0.0) instead of \(types.joined(separator: " or "))", value: $0.1, isValid: false) }
    }

    private mutating func add(_ label: String, _ value: JSONValue) { candidates.append((label, value)) }

    private mutating func addChoices() {
        guard let values = schema["enum"]?.arrayValue ?? schema["const"].map({ [$0] }) else { return }
        for value in values.prefix(8) { add("\(value)", value) }
        switch values.first {
        case .number: add("none of the numbers allowed", 987_654)
        case .boolean(let value): add("the other truth value", .boolean(!value))
        default: add("none of the values allowed", "no-such-value")
        }
    }

    // MARK: - Numbers

    private mutating func addNumbers(isInteger: Bool) {
        for keyword in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] {
            guard let limit = schema[keyword]?.numberValue?.int64 else { continue }
            add("\(limit), the \(keyword)", .number(JSONNumber(limit)))
            add("one below the \(keyword) \(limit)", .number(JSONNumber(limit - 1)))
            add("one above the \(keyword) \(limit)", .number(JSONNumber(limit + 1)))
        }
        if isInteger { add("a fraction", 1.5) }
        let limits: (low: [String], high: [String])
        switch schema["format"]?.stringValue {
        case "int32": limits = (["-2147483648", "-2147483649"], ["2147483647", "2147483648"])
        case "int64": limits = (["-9223372036854775808", "-9223372036854775809"], ["9223372036854775807", "9223372036854775808"])
        default: return
        }
        for text in limits.low + limits.high {
            if let number = JSONNumber(text) { add("\(text) as \(schema["format"]?.stringValue ?? "")", .number(number)) }
        }
    }

    // MARK: - Texts

    private mutating func addTexts() {
        if let limit = schema["minLength"]?.numberValue?.int64, limit > 0, limit < Self.longestText {
            add("\(limit) characters, the minLength", .string(text(ofLength: limit)))
            add("\(limit - 1) characters", .string(text(ofLength: limit - 1)))
        }
        if let limit = schema["maxLength"]?.numberValue?.int64, limit < Self.longestText {
            add("\(limit) characters, the maxLength", .string(text(ofLength: limit)))
            add("\(limit + 1) characters", .string(text(ofLength: limit + 1)))
            if schema["pattern"] == nil, schema["format"] == nil, schema["enum"] == nil, limit <= 1_000 {
                add("\(limit) characters beyond the basic plane", .string(String(repeating: "𠮷", count: Int(limit))))
            }
        }
        if schema["pattern"] != nil { for text in ["~ ~", "", "\u{e9}", "-"] { add("'\(text)' against the pattern", .string(text)) } }
        if schema["contentEncoding"] != nil {
            for text in ["AQI", "A?==", "QUFBQUFBQUFBQUFB"] { add("'\(text)' as Base64", .string(text)) }
        }
        addFormats()
    }

    /// Texts of exactly a length; of one that the pattern does not have, plain letters.
    private mutating func text(ofLength length: Int64) -> String {
        if let pattern = schema["pattern"]?.stringValue.flatMap({ try? TextPatternParser.parse($0) }),
            let text = pattern.text(length: Int(length)...Int(length), using: &generator.random)
        {
            return text
        }
        return generator.word(Int(length), Int(length))
    }

    private static let badFormats: [String: [String]] = [
        "date-time": ["2026-13-01T00:00:00Z", "yesterday"], "date": ["2026-02-30", "01.06.2026"], "time": ["25:00:00Z", "09:30:00"],
        "time-local": ["25:00:00", "09:30:00Z", "09:30", "23:59:60"],
        "email": ["nobody", "a@b@c"], "uri": ["not a uri"], "uuid": ["0b6f4c1e"], "hostname": ["-bad-.example"], "ipv4": ["1.2.3"],
        "ipv6": ["::g"], "decimal": ["1e5", "+1"], "duration": ["P", "P1Y"],
    ]

    private mutating func addFormats() {
        guard let format = schema["format"]?.stringValue else { return }
        for text in Self.badFormats[format] ?? [] { add("'\(text)' as \(format)", .string(text)) }
        let bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].compactMap { schema["x-sekkei-\($0)"]?.stringValue }
        for text in bounds { add("the bound \(text)", .string(text)) }
        let far = format == "decimal" ? ["-99999999", "99999999", "0.123456789"] : format == "duration" ? ["PT0S", "P99999D"] : []
        for text in far { add("\(text) against the bounds", .string(text)) }
    }

    // MARK: - Arrays

    private mutating func addArrays() {
        if let limit = schema["minItems"]?.numberValue?.int64, limit > 0, limit < Self.longestArray {
            add("\(limit) entries, the minItems", .array(generator.elements(of: schema, count: Int(limit))))
            add("\(limit - 1) entries", .array(generator.elements(of: schema, count: Int(limit - 1))))
        }
        if let limit = schema["maxItems"]?.numberValue?.int64, limit < Self.longestArray {
            add("\(limit) entries, the maxItems", .array(generator.elements(of: schema, count: Int(limit))))
            add("\(limit + 1) entries", .array(tooMany(Int(limit + 1))))
        }
        if schema["uniqueItems"]?.boolValue == true, let element = generator.elements(of: schema, count: 1).first {
            add("an entry twice", [element, element])
        }
    }

    /// As many entries as asked for, the same again where there are not so many different ones.
    private mutating func tooMany(_ count: Int) -> [JSONValue] {
        var made = generator.elements(of: schema, count: count)
        while made.count < count { made.append(made.last ?? "entry") }
        return made
    }
}
