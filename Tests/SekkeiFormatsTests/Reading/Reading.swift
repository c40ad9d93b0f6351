import SekkeiJSON

@_spi(Generated) @testable import Sekkei

/// What reading a body gave: the value, and the faults as `field constraint`, in the order in which they are reported.
struct Reading<Value> {
    var value: Value?
    var faults: [String]
    var error: JSONError?

    init(_ text: String, _ read: (inout BodyReader) throws -> Value?) {
        let bytes = Array(text.utf8)
        (value, faults, error) = bytes.withUnsafeBytes { bytes in
            var reader = BodyReader(bytes)
            do throws(JSONError) {
                let value = try reader.read(read)
                try reader.json.finish()
                return (value, reader.faults.sorted.map(\.summary), nil)
            } catch {
                return (nil, reader.faults.sorted.map(\.summary), error)
            }
        }
    }
}

extension FieldFault {
    /// `tags[1] maxLength 5`.
    var summary: String {
        switch parameter {
        case .none: "\(field) \(constraint)"
        case .integer(let value): "\(field) \(constraint) \(value)"
        case .number(let value): "\(field) \(constraint) \(value)"
        case .text(let value): "\(field) \(constraint) \(value)"
        case .values(let type): "\(field) \(constraint) \(written { type.writeValues(to: &$0) })"
        }
    }

    /// The value as it is repeated.
    var repeated: String? {
        if case .json(let text) = value { return String(decoding: text, as: UTF8.self) }
        if case .text(let text) = value { return text }
        return nil
    }
}
