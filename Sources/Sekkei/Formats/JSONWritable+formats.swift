public import SekkeiJSON

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Date: JSONWritable {
    /// Writes the moment after RFC 3339, in UTC.
    public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension UUID: JSONWritable {
    /// Writes the UUID in lower case.
    public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Array: JSONWritable where Element: JSONWritable {
    /// Writes a list.
    @inlinable public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
    /// Writes an object, its members by name.
    @inlinable public func write(to writer: inout JSONWriter) { writer.write(self) }
}
