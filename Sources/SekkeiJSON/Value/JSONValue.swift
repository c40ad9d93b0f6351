/// Any JSON value, with nothing lost: numbers keep their text and objects the order of their members.
///
/// Values are equal by what they mean: numbers by their value, strings code point by code point, objects whatever the
/// order of their members.
public enum JSONValue: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number as it is written.
    case number(JSONNumber)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object(JSONObject)

    /// Reads a whole document. Of several members with one name, the last one counts.
    /// - Parameters:
    ///   - text: JSON text in UTF-8.
    ///   - maxDepth: How deep arrays and objects may be nested, at most ``JSONReader/depthLimit``.
    /// - Throws: ``JSONError`` where it is not JSON.
    public init(parsing text: some Sequence<UInt8>, maxDepth: Int = 64) throws(JSONError) {
        let bytes = Array(text)
        let result: Result<JSONValue, JSONError> = bytes.withUnsafeBytes { bytes in
            var reader = JSONReader(bytes, maxDepth: maxDepth)
            do throws(JSONError) {
                let value = try reader.readValue()
                try reader.finish()
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }
}

extension JSONValue {
    /// Whether this is `null`.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The truth value; nil where this is something else.
    public var boolValue: Bool? {
        if case .boolean(let value) = self { value } else { nil }
    }

    /// The number; nil where this is something else.
    public var numberValue: JSONNumber? {
        if case .number(let value) = self { value } else { nil }
    }

    /// The text; nil where this is something else.
    public var stringValue: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The elements; nil where this is something else.
    public var arrayValue: [JSONValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The members; nil where this is something else.
    public var objectValue: JSONObject? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The value of a member; nil where this is no object or has none of this name.
    public subscript(name: String) -> JSONValue? { objectValue?[name] }

    /// An element; nil where this is no array or a shorter one.
    public subscript(index: Int) -> JSONValue? {
        guard let elements = arrayValue, elements.indices.contains(index) else { return nil }
        return elements[index]
    }
}

extension JSONValue: Hashable {
    /// Whether both mean the same.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.boolean(let a), .boolean(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        case (.string(let a), .string(let b)): ExactText(a) == ExactText(b)
        case (.array(let a), .array(let b)): a == b
        case (.object(let a), .object(let b)): a == b
        default: false
        }
    }

    /// Hashes what the value means.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .boolean(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let value): hasher.combine(ExactText(value))
        case .array(let value): hasher.combine(value)
        case .object(let value): hasher.combine(value)
        }
    }
}
