public import SekkeiJSON

extension Duration: JSONWritable {
    /// Appends the duration as a string, `PT1H30M`.
    public func write(to writer: inout JSONWriter) {
        writer.withTail(capacity: DurationText.longest + 2) { target in
            var cursor = TextCursor(target)
            cursor.byte(UInt8(ascii: "\""))
            DurationText.write(self, to: &cursor)
            cursor.byte(UInt8(ascii: "\""))
            return cursor.count
        }
    }
}
