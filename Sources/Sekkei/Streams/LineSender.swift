public import SekkeiJSON

/// Sends the values of a ``LineStream``. Each call returns when the connection can take more.
public struct LineSender<Value: JSONWritable & Sendable>: Sendable {
    let writer: any BodyWriter
    /// What is sent for a value, in older versions.
    var form: (@Sendable (Value) -> any JSONWritable)?
    /// Whether the caller may see a value; nil where it may see all.
    var admits: (@Sendable (Value) throws -> Bool)?

    /// Sends a value on a line of its own.
    /// - Throws: `CancellationError` when the client has left.
    public func callAsFunction(_ value: Value) async throws {
        if let admits, try !admits(value) { return }
        try await writer.write(
            AnswerScratch.body { json in
                written(value).write(to: &json)
                json.raw("\n")
            })
    }

    func written(_ value: Value) -> any JSONWritable { form?(value) ?? value }
}
