public import SekkeiJSON

extension BodyReader {
    /// Reads a value that must not be repeated in an answer, of whichever type, with all that stands in it.
    public mutating func secret<Value>(_ read: (inout BodyReader) throws -> Value?) throws(JSONError) -> Value? {
        let before = faults.faults.count
        let value = try self.read(read)
        faults.hideValues(from: before)
        return value
    }
}
