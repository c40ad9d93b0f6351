import NIOCore

extension FormReader {
    /// Reads the current part as a value.
    /// - Parameter field: The number of the part in the spec, below 64.
    public mutating func value<Value>(_ field: Int, _ read: (inout TextReader) -> Value?) -> Value? {
        let place = FormField(field, part.name)
        guard mark(field) else {
            fault(BrokenRule(constraint: .duplicate), place)
            return nil
        }
        return element(place, read)
    }

    /// Reads one more element of a list that is sent by repeating its part.
    public mutating func append<Value>(_ field: Int, to values: inout [Value]?, _ read: (inout TextReader) -> Value?) {
        let place = FormField(field, part.name, index: markElement(field))
        if values == nil { values = [] }
        if let value = element(place, read) { values?.append(value) }
    }

    /// Checks a list that has been read whole.
    public mutating func check<Value: Hashable>(
        _ field: Int, _ name: StaticString, _ values: [Value]?, minItems: Int = 0, maxItems: Int = .max, unique: Bool = false
    ) {
        guard let values else { return }
        let place = FormField(field, "\(name)")
        let count = elementCount(field) ?? values.count
        if count < minItems { fault(BrokenRule(constraint: .minItems, parameter: .integer(Int64(minItems))), place) }
        if count > maxItems { fault(BrokenRule(constraint: .maxItems, parameter: .integer(Int64(maxItems))), place) }
        if unique, BodyReader.hasRepetition(values) { fault(BrokenRule(constraint: .uniqueItems), place) }
    }

    private mutating func element<Value>(_ place: FormField, _ read: (inout TextReader) -> Value?) -> Value? {
        guard let text = text() else {
            fault(BrokenRule(constraint: .format, parameter: .text("UTF-8")), place)
            return nil
        }
        var reader = TextReader(text)
        if let value = read(&reader) { return value }
        fault(reader.broken ?? BrokenRule(constraint: .type), place, value: reader.isSecret ? .hidden : .text(text))
        return nil
    }

    /// The content of the current part; nil where it is not UTF-8, or says that it is not.
    func text() -> String? {
        let charset = part.contentType?["charset"]?.lowercased() ?? "utf-8"
        guard ["utf-8", "utf8", "us-ascii"].contains(charset) else { return nil }
        return body.withUnsafeReadableBytes { bytes in String(validating: bytes[part.content], as: UTF8.self) }
    }
}
