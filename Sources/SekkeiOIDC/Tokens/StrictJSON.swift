import SekkeiJSON

/// Reads JSON in which no name stands twice: of two readers of such a token, each could believe another claim.
enum StrictJSON {
    /// - Returns: Nil where it is no object, malformed, nested too deep, or where any object in it has a name twice.
    static func object(_ bytes: [UInt8], maxDepth: Int) -> JSONObject? {
        bytes.withUnsafeBytes { bytes in
            var reader = JSONReader(bytes, maxDepth: maxDepth)
            guard let value = try? read(&reader), (try? reader.finish()) != nil else { return nil }
            return value.objectValue
        }
    }

    private struct Repeated: Error {}

    private static func read(_ reader: inout JSONReader) throws -> JSONValue {
        switch try reader.peek() {
        case .object: .object(try readMembers(&reader))
        case .array: .array(try readElements(&reader))
        default: try reader.readValue()
        }
    }

    private static func readMembers(_ reader: inout JSONReader) throws -> JSONObject {
        var members = JSONObject()
        try reader.beginObject()
        while let key = try reader.nextKey() {
            let name = key.string
            guard members.insert(try read(&reader), named: name) else { throw Repeated() }
        }
        return members
    }

    private static func readElements(_ reader: inout JSONReader) throws -> [JSONValue] {
        var elements: [JSONValue] = []
        try reader.beginArray()
        while try reader.nextElement() { elements.append(try read(&reader)) }
        return elements
    }
}
