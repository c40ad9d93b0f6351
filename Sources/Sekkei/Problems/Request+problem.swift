import NIOCore
import NIOHTTP1
import SekkeiJSON

extension Request {
    private static let json = "application/json"
    private static let problem = "application/problem+json"

    /// Whether the caller names problem details (RFC 9457) and likes JSON no better.
    var wantsProblem: Bool {
        guard let accept = facts.accept, accept.utf8.count >= Self.problem.utf8.count else { return false }
        let ranges = MediaRanges(headers["accept"])
        guard let weight = ranges.weight(named: Self.problem), weight > 0 else { return false }
        return weight >= ranges.weight(of: Self.json)
    }

    /// Whether `Accept` rules out everything that an enveloped operation can answer with.
    var excludesJSON: Bool {
        guard let accept = facts.accept, accept != "*/*", accept != Self.json else { return false }
        let ranges = MediaRanges(headers["accept"])
        return !ranges.isEmpty && ranges.weight(of: Self.json) == 0 && ranges.weight(named: Self.problem) ?? 0 == 0
    }

    /// Whether `Accept` rules out a media type.
    func excludes(_ type: String) -> Bool {
        guard let accept = facts.accept, accept != "*/*", accept != type else { return false }
        let ranges = MediaRanges(headers["accept"])
        return !ranges.isEmpty && ranges.weight(of: type) == 0
    }

    /// What `Accept` lists, unless no parameter stands there.
    var rangesWithParameters: MediaRanges? {
        guard let accept = facts.accept, accept.offset(of: UInt8(ascii: ";")) != nil else { return nil }
        return MediaRanges(headers["accept"])
    }

    /// Writes an error as problem details: those of the standard, and the envelope's own beside them.
    /// - Parameter message: Writes the text and the details behind it.
    func problemBody(
        code: StaticString, status: Int, _ message: (inout JSONWriter) -> Void, fieldErrors: (inout JSONWriter) -> Void
    ) -> ByteBuffer {
        AnswerScratch.body { json in
            json.write(#"{"type":"about:blank","title":"#, ReasonPhrase.of(status))
            json.write(#","status":"#, status)
            json.write(#","instance":"#, facts.path)
            json.write(#","code":"#, code)
            json.raw(#","detail":"#)
            message(&json)
            json.raw(#","trace_id":"#)
            facts.holes = AnswerHoles()
            noteTraceID(in: &json)
            json.raw(#","request_id":"#)
            let start = json.count
            json.write(facts.id)
            facts.holes.note(.requestID, from: start, to: json.count)
            json.raw(#","field_errors":["#)
            fieldErrors(&json)
            json.raw("]}")
        }
    }

    /// The header lines of an error, in the form that the caller wants.
    var failureBlock: HeaderBlock {
        guard wantsProblem else { return block }
        return api.problemBlock(
            version: api.blockNumber(facts), language: facts.language, negotiated: facts.isNegotiated, operation: facts.operation)
    }
}
