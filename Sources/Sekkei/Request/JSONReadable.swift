public import SekkeiJSON

/// A type that request bodies hold. The generator conforms the types of the spec.
public protocol JSONReadable: Sendable {
    /// Reads a value and checks every constraint on it.
    ///
    /// Faults are collected in the reader; nil means that so much is wrong that no value can be made.
    /// - Throws: `JSONError` where the body is not JSON at all.
    init?(from body: inout BodyReader) throws(JSONError)
}
