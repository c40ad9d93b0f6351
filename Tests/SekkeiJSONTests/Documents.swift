import SekkeiJSON

/// Checks one whole document by skipping it.
func verdict(_ bytes: [UInt8], maxDepth: Int = 64) -> JSONError? {
    bytes.withUnsafeBytes { memory in
        var reader = JSONReader(memory, maxDepth: maxDepth)
        do throws(JSONError) {
            try reader.skipValue()
            try reader.finish()
            return nil
        } catch {
            return error
        }
    }
}

func verdict(_ text: String) -> JSONError? { verdict(Array(text.utf8)) }

/// Checks one whole document by reading every value with the call for its kind.
func verdictByReading(_ bytes: [UInt8]) -> JSONError? {
    bytes.withUnsafeBytes { memory in
        var reader = JSONReader(memory)
        do throws(JSONError) {
            try readAnything(&reader)
            try reader.finish()
            return nil
        } catch {
            return error
        }
    }
}

private func readAnything(_ reader: inout JSONReader) throws(JSONError) {
    switch try reader.peek() {
    case .string: _ = try reader.readString()
    case .number: _ = try reader.readInteger()
    case .boolean: _ = try reader.readBool()
    case .null: _ = try reader.readNull()
    case .array:
        try reader.beginArray()
        while try reader.nextElement() { try readAnything(&reader) }
    case .object:
        try reader.beginObject()
        while let key = try reader.nextKey() {
            _ = key.string
            try readAnything(&reader)
        }
    }
}

/// Reads one whole document with `body`.
func reading<Value>(
    _ text: String, maxDepth: Int = 64, _ body: (inout JSONReader) throws(JSONError) -> Value
) throws(JSONError) -> Value {
    try reading(Array(text.utf8), maxDepth: maxDepth, body)
}

func reading<Value>(
    _ bytes: [UInt8], maxDepth: Int = 64, _ body: (inout JSONReader) throws(JSONError) -> Value
) throws(JSONError) -> Value {
    // A block of exactly this size, so that tools which watch memory see every byte read beyond it.
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    defer { memory.deallocate() }
    memory.copyBytes(from: bytes)
    var reader = JSONReader(UnsafeRawBufferPointer(memory), maxDepth: maxDepth)
    let value = try body(&reader)
    try reader.finish()
    return value
}

/// What `body` writes.
func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(capacity: 64)
    body(&writer)
    return writer.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
}
