extension JSONError {
    /// The place of the error as editors count.
    ///
    /// Lines end with a line feed. Columns count Unicode scalars, not bytes, so that a tool can point at the character.
    /// - Parameter bytes: The text that was read.
    /// - Returns: Line and column, both from 1.
    public func position(in bytes: UnsafeRawBufferPointer) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        for byte in bytes.prefix(max(offset, 0)) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }

    /// The place of the error as editors count.
    /// - Parameter bytes: The text that was read.
    /// - Returns: Line and column, both from 1.
    public func position(in bytes: [UInt8]) -> (line: Int, column: Int) {
        bytes.withUnsafeBytes { position(in: $0) }
    }
}
