/// The head of an answer as it goes out: status line, `Date`, the answer's own lines, then those of the connection.
struct AnswerHead {
    /// How the end of the body is told (RFC 9112, section 6).
    enum Framing: Equatable {
        /// Not at all: there is no body, or it ends with the connection.
        case none
        case length(Int)
        case chunked
    }

    /// What the `Connection` line says.
    enum Persistence {
        /// No line: HTTP/1.1 stays open by itself.
        case implied
        case close
        case keepAlive
    }

    private let status: Int
    private let block: HeaderBlock
    private let headers: [(name: String, value: String)]
    private let requestID: RequestID?
    private let limits: LimitFields?
    let framing: Framing
    private let persistence: Persistence

    /// Takes what it needs of the answer, without its body: that has one owner only and may be written into.
    init(_ answer: borrowing Answer, framing: Framing, persistence: Persistence) {
        status = answer.status
        block = answer.block
        headers = answer.headers
        requestID = answer.requestID
        limits = answer.request.flatMap { LimitFields($0.facts.limits) }
        self.framing = framing
        self.persistence = persistence
    }

    /// The exact length of what ``write(to:date:)`` writes, without the date.
    var byteCount: Int {
        var count = 9 + 3 + 1 + ReasonPhrase.of(status).utf8CodeUnitCount + 2
        count += block.bytes.count
        for field in headers { count += field.name.utf8.count + field.value.utf8.count + 4 }
        if let requestID { count += 16 + requestID.byteCount }
        if let limits { count += limits.byteCount }
        switch framing {
        case .none: break
        case .length(let length): count += 18 + TextCursor.digits(of: length)
        case .chunked: count += 28
        }
        switch persistence {
        case .implied: break
        case .close: count += 19
        case .keepAlive: count += 24
        }
        return count + 2
    }

    func write(to cursor: inout TextCursor, date: [UInt8]) {
        cursor.text("HTTP/1.1 ")
        cursor.decimal(status)
        cursor.text(" ")
        cursor.text(ReasonPhrase.of(status))
        cursor.text("\r\n")
        cursor.bytes(date)
        cursor.bytes(block.bytes)
        for field in headers {
            cursor.text(field.name)
            cursor.text(": ")
            cursor.text(field.value)
            cursor.text("\r\n")
        }
        if let requestID {
            cursor.text("X-Request-ID: ")
            requestID.write(to: &cursor)
            cursor.text("\r\n")
        }
        if let limits { limits.write(to: &cursor) }
        writeFraming(to: &cursor)
        cursor.text("\r\n")
    }

    private func writeFraming(to cursor: inout TextCursor) {
        switch framing {
        case .none: break
        case .length(let length):
            cursor.text("Content-Length: ")
            cursor.decimal(length)
            cursor.text("\r\n")
        case .chunked: cursor.text("Transfer-Encoding: chunked\r\n")
        }
        switch persistence {
        case .implied: break
        case .close: cursor.text("Connection: close\r\n")
        case .keepAlive: cursor.text("Connection: keep-alive\r\n")
        }
    }
}
