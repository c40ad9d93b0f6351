import NIOCore
import SekkeiJSON

extension Request {
    /// Takes out of an answer that was just made what can be sent again; nil for streams, and for bodies that the framework
    /// has not written.
    func stored(_ answer: Answer) -> StoredAnswer? {
        let fields = answer.headers.map { StoredAnswer.Field(name: $0.name, value: $0.value) }
        let language = api.languages[facts.language]
        switch answer.body {
        case .stream: return nil
        case .none:
            return StoredAnswer(status: answer.status, form: .bare, language: language, fields: fields, bytes: [], cuts: [])
        case .bytes(let body):
            let holes = facts.holes.all
            guard !holes.isEmpty else { return nil }
            let form: StoredAnswer.Form = holes[0].content == .meta ? .enveloped : .problem
            let (bytes, cuts) = Self.cut(holes, outOf: body)
            return StoredAnswer(status: answer.status, form: form, language: language, fields: fields, bytes: bytes, cuts: cuts)
        }
    }

    private static func cut(_ holes: [AnswerHoles.Hole], outOf body: ByteBuffer) -> ([UInt8], [StoredAnswer.Cut]) {
        body.withUnsafeReadableBytes { body in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(body.count)
            var cuts: [StoredAnswer.Cut] = []
            var position = 0
            for hole in holes {
                bytes += body[position..<Int(hole.start)]
                cuts.append(StoredAnswer.Cut(offset: bytes.count, content: hole.content))
                position = Int(hole.end)
            }
            bytes += body[position...]
            return (bytes, cuts)
        }
    }

    /// The body of a stored answer, for this request.
    func body(of stored: StoredAnswer) -> Answer.Body {
        guard stored.form != .bare else { return .none }
        return .bytes(
            AnswerScratch.body { json in
                var position = 0
                for cut in stored.cuts {
                    stored.bytes[position..<cut.offset].withUnsafeBytes { json.raw($0) }
                    position = cut.offset
                    fill(cut.content, in: &json)
                }
                stored.bytes[position...].withUnsafeBytes { json.raw($0) }
            })
    }

    private func fill(_ content: AnswerHoles.Content, in json: inout JSONWriter) {
        switch content {
        case .meta: beginMeta(to: &json)
        case .traceID: writeTraceID(to: &json)
        case .requestID: json.write(facts.id)
        }
    }
}
