public import SekkeiJSON

/// Sends the events of an ``EventStream``. Each call returns when the connection can take more.
public struct EventSender<Value: JSONWritable & Sendable>: Sendable {
    let line: EventLine
    /// What is sent for a value, in older versions.
    var form: (@Sendable (Value) -> any JSONWritable)?
    /// Whether the caller may see a value; nil where it may see all.
    var admits: (@Sendable (Value) throws -> Bool)?

    /// Sends an event.
    /// - Throws: `CancellationError` when the client has left; ``EventFieldError`` where id or name cannot be sent.
    public func callAsFunction(_ event: EventStream<Value>.Event) async throws {
        if let admits, try !admits(event.data) { return }
        let data = AnswerScratch.body { written(event.data).write(to: &$0) }
        try await line.send(EventText.event(data: data, id: event.id, name: event.name))
    }

    /// Sends a value as an event.
    /// - Throws: `CancellationError` when the client has left; ``EventFieldError`` where id or name cannot be sent.
    public func callAsFunction(_ value: Value, id: String? = nil, name: String? = nil) async throws {
        try await self(EventStream<Value>.Event(data: value, id: id, name: name))
    }

    func written(_ value: Value) -> any JSONWritable { form?(value) ?? value }
}
