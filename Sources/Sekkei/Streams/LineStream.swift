public import SekkeiJSON

/// An answer of JSON Lines (`application/jsonl`): one value per line, without the envelope, sent as the values come.
///
/// ```swift
/// return LineStream { send in
///     for try await row in rows { try await send(Event(row)) }
/// }
/// ```
///
/// Nothing is made faster than the client takes it. When the client leaves, the task is cancelled. An error breaks the
/// connection off, since the status has long been sent: the client sees an incomplete message, the log the error.
public struct LineStream<Value: JSONWritable & Sendable>: Sendable {
    let produce: @Sendable (LineSender<Value>) async throws -> Void

    /// Creates a stream whose values a closure sends. The closure is not called for `HEAD`.
    public init(_ produce: @escaping @Sendable (_ send: LineSender<Value>) async throws -> Void) {
        self.produce = produce
    }

    /// Creates a stream of the values of a sequence.
    public init<Values: AsyncSequence & Sendable>(_ values: Values) where Values.Element == Value {
        self.init { send in
            for try await value in values { try await send(value) }
        }
    }

    var body: BodyStream {
        BodyStream { [produce] writer in try await produce(LineSender(writer: writer)) }
    }
}
