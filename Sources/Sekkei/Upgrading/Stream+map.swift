public import SekkeiJSON

extension EventStream {
    /// The same events with other values.
    @_spi(Generated) public func map<New: JSONWritable & Sendable>(
        _ transform: @escaping @Sendable (Value) -> New
    ) -> EventStream<New> {
        var stream = EventStream<New> { [produce] send in
            try await produce(EventSender(line: send.line) { send.written(transform($0)) })
        }
        stream.keepAlive = keepAlive
        return stream
    }
}

extension LineStream {
    /// The same lines with other values.
    @_spi(Generated) public func map<New: JSONWritable & Sendable>(
        _ transform: @escaping @Sendable (Value) -> New
    ) -> LineStream<New> {
        LineStream<New> { [produce] send in
            try await produce(LineSender(writer: send.writer) { send.written(transform($0)) })
        }
    }
}
