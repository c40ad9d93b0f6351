public import SekkeiJSON
public import SekkeiPolicy

/// An enum of the spec: its raw values are what stands on the wire.
public protocol WireEnum: RawRepresentable, CaseIterable, JSONReadable, JSONWritable, PolicyOperand, Hashable where RawValue == String {
    /// Writes all values, separated by commas, into the message about a wrong one.
    static func writeValues(to json: inout JSONWriter)
}

extension WireEnum {
    /// Reads a value that must be one of the cases, letter by letter.
    @inlinable public init?(from body: inout BodyReader) throws(JSONError) {
        guard let text = try body.enumText() else { return nil }
        guard let value = Self(rawValue: text) else {
            body.refuseEnum(text, Self.self)
            return nil
        }
        self = value
    }

    /// As the text of its name in the spec.
    public var policyValue: PolicyValue { .text(rawValue) }

    /// An enumeration has no parts.
    public func policyValue(at path: ArraySlice<PolicyAttribute.Step>) -> PolicyValue? { path.isEmpty ? policyValue : nil }

    /// Equality alone.
    @inlinable public static func policyOrder(_ left: Self, _ right: Self) -> PolicyOrder? { left == right ? .same : .descending }

    /// Whether both are the same case.
    @inlinable public static func isSame(_ left: Self, _ right: Self) -> Bool? { left == right }

    /// Writes the raw values.
    @inlinable public static func writeValues(to json: inout JSONWriter) {
        var isFirst = true
        for value in allCases {
            if isFirst { isFirst = false } else { json.raw(", ") }
            json.writeCharacters(value.rawValue)
        }
    }

    /// Writes the raw value as a JSON string.
    @inlinable public func write(to writer: inout JSONWriter) { writer.write(rawValue) }

    /// Writes an array of raw values.
    @inlinable
    public static func writeList(_ elements: UnsafeBufferPointer<Self>, to writer: inout JSONWriter) { writer.array(of: elements) }
}
