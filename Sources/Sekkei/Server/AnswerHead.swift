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

    let answer: Answer
    let framing: Framing
    let persistence: Persistence

    /// The exact length of what ``write(to:date:)`` writes.
    var byteCount: Int {
        var count = 9 + 3 + 1 + ReasonPhrase.of(answer.status).utf8CodeUnitCount + 2
        count += DateLine.length + answer.block.bytes.count
        for field in answer.headers { count += field.name.utf8.count + field.value.utf8.count + 4 }
        switch framing {
        case .none: break
        case .length(let length): count += 18 + ByteCursor.digits(of: length)
        case .chunked: count += 28
        }
        switch persistence {
        case .implied: break
        case .close: count += 19
        case .keepAlive: count += 24
        }
        return count + 2
    }

    func write(to cursor: inout ByteCursor, date: [UInt8]) {
        cursor.put("HTTP/1.1 ")
        cursor.put(decimal: answer.status)
        cursor.put(" ")
        cursor.put(ReasonPhrase.of(answer.status))
        cursor.put("\r\n")
        cursor.put(date)
        cursor.put(answer.block.bytes)
        for field in answer.headers {
            cursor.put(field.name)
            cursor.put(": ")
            cursor.put(field.value)
            cursor.put("\r\n")
        }
        writeFraming(to: &cursor)
        cursor.put("\r\n")
    }

    private func writeFraming(to cursor: inout ByteCursor) {
        switch framing {
        case .none: break
        case .length(let length):
            cursor.put("Content-Length: ")
            cursor.put(decimal: length)
            cursor.put("\r\n")
        case .chunked: cursor.put("Transfer-Encoding: chunked\r\n")
        }
        switch persistence {
        case .implied: break
        case .close: cursor.put("Connection: close\r\n")
        case .keepAlive: cursor.put("Connection: keep-alive\r\n")
        }
    }
}
