public import SekkeiJSON

extension Request {
    /// The answer with a stream of bytes.
    @_spi(Generated) public func stream(
        _ status: Int, _ stream: ByteStream, contentType: String, headers: [(name: String, value: String)] = []
    ) -> Answer {
        let fields = stream.fileName.map { headers + [("Content-Disposition", ContentDisposition.attachment($0))] } ?? headers
        return answer(status, stream.body, contentType: contentType, fields)
    }

    /// The answer with a stream of server-sent events.
    @_spi(Generated) public func events<Value: JSONWritable & Sendable>(
        _ status: Int, _ events: EventStream<Value>, headers: [(name: String, value: String)] = []
    ) -> Answer {
        answer(status, events.body, contentType: "text/event-stream", headers + Self.unbuffered)
    }

    /// The answer with a stream of JSON Lines.
    @_spi(Generated) public func lines<Value: JSONWritable & Sendable>(
        _ status: Int, _ lines: LineStream<Value>, headers: [(name: String, value: String)] = []
    ) -> Answer {
        answer(status, lines.body, contentType: "application/jsonl", headers + Self.unbuffered)
    }

    /// Tells proxies of nginx's kind to hand every piece on at once.
    private static let unbuffered = [(name: "X-Accel-Buffering", value: "no")]

    private func answer(_ status: Int, _ body: BodyStream, contentType: String, _ headers: [(name: String, value: String)]) -> Answer {
        // The time of an operation ends with the first byte; what the producer asks of a database must not be cut by it.
        facts.deadline = .max
        facts.streamed = MonotonicClock.now
        let fields = [(name: "Content-Type", value: contentType)] + headers
        return Answer(status: status, block: bareBlock, headers: fields, naming: self, body: .stream(body))
    }
}
