public import SekkeiJSON

/// An answer of server-sent events (the WHATWG HTML standard, section 9.2): values that a browser's `EventSource` gets as they come.
///
/// ```swift
/// return EventStream { send in
///     for try await change in changes(after: context.lastEventID) {
///         try await send(change.value, id: String(change.number))
///     }
/// }
/// ```
///
/// The stream ends when the closure returns; a browser then connects again, with the id of the last event that it has seen
/// (``RequestContext/lastEventID``). Nothing is made faster than the client takes it. When the client leaves, the task is
/// cancelled; during silence that shows at the next keep-alive comment. A graceful shutdown cancels the task at once. An error breaks the connection off and is logged.
public struct EventStream<Value: JSONWritable & Sendable>: Sendable {
    /// A value with what the standard lets an event say about itself.
    public struct Event: Sendable {
        /// What happened.
        public var data: Value
        /// What the client names when it connects again. Must not hold NUL or line breaks.
        public var id: String?
        /// What scripts listen for; nil for `message`. Must not hold line breaks.
        public var name: String?

        /// Creates an event.
        public init(data: Value, id: String? = nil, name: String? = nil) {
            self.data = data
            self.id = id
            self.name = name
        }
    }

    /// After how long a silence a comment is sent, so that nothing on the way takes the connection for dead. Default: 15 s.
    public var keepAlive = Duration.seconds(15)
    let produce: @Sendable (EventSender<Value>) async throws -> Void

    /// Creates a stream whose events a closure sends. The closure is not called for `HEAD`.
    public init(_ produce: @escaping @Sendable (_ send: EventSender<Value>) async throws -> Void) {
        self.produce = produce
    }

    /// Creates a stream of the values of a sequence.
    public init<Values: AsyncSequence & Sendable>(_ values: Values) where Values.Element == Value {
        self.init { send in
            for try await value in values { try await send(value) }
        }
    }

    /// Creates a stream of the events of a sequence.
    public init<Events: AsyncSequence & Sendable>(_ events: Events) where Events.Element == Event {
        self.init { send in
            for try await event in events { try await send(event) }
        }
    }

    var body: BodyStream {
        BodyStream(isEndless: true) { [produce, keepAlive] writer in
            let line = EventLine(writer)
            try await line.keepAlive(every: keepAlive) { try await produce(EventSender(line: line)) }
        }
    }
}
