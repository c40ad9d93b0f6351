/// The header fields that decide about framing and persistence, gathered in one pass.
struct FieldSummary {
    private var hosts = 0
    private var lengths = 0
    private var codings = 0
    private var contentLength: Int?
    private var isChunked = false
    private var isInvalid = false
    private var hasOtherCoding = false
    private var hasOtherExpectation = false
    private(set) var expectsContinue = false
    private(set) var asksForUpgrade = false

    /// What the fields say about the body. Where they contradict each other ``fault(isHTTP10:)`` refuses the request.
    var framing: BodyFraming {
        if isChunked { return .chunked }
        guard let contentLength, contentLength > 0 else { return .none }
        return .length(contentLength)
    }

    mutating func note(_ name: String, _ value: String) {
        switch name.utf8.count {
        case 4 where name.matches("host"):
            hosts += 1
            isInvalid = isInvalid || !Authority.isValid(value)
        case 6 where name.matches("expect"): noteExpectation(value)
        case 7 where name.matches("upgrade"): asksForUpgrade = true
        case 14 where name.matches("content-length"): noteLength(value)
        case 17 where name.matches("transfer-encoding"): noteCoding(value)
        default: break
        }
    }

    /// What is wrong with the fields. HTTP/1.0 knows no transfer coding, and `Host` is due only in HTTP/1.1.
    func fault(isHTTP10: Bool) -> ConnectionFault? {
        if isInvalid || lengths > 1 || codings > 1 || hosts > 1 || hosts == 0 && !isHTTP10 { return .malformedRequest }
        if codings > 0 && (lengths > 0 || isHTTP10) { return .malformedRequest }
        if hasOtherCoding { return .unsupportedTransferCoding }
        return hasOtherExpectation && !isHTTP10 ? .unsupportedExpectation : nil
    }

    private mutating func noteExpectation(_ value: String) {
        if value.matches("100-continue") {
            expectsContinue = true
        } else {
            hasOtherExpectation = true
        }
    }

    private mutating func noteLength(_ value: String) {
        lengths += 1
        if !value.isEmpty, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let length = Int(value) {
            contentLength = length
        } else {
            isInvalid = true
        }
    }

    private mutating func noteCoding(_ value: String) {
        codings += 1
        if value.matches("chunked") {
            isChunked = true
        } else {
            noteCodings(value.split(separator: ",", omittingEmptySubsequences: false))
        }
    }

    /// A list of codings: faulty where `chunked` is not the last one or stands twice, otherwise one we do not have.
    private mutating func noteCodings(_ codings: [Substring]) {
        let names = codings.map { String($0.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" && $0 != ";" }) }
        let hasEmpty = names.contains { $0.isEmpty || !$0.utf8.allSatisfy(ASCII.isToken) }
        isInvalid = isInvalid || hasEmpty || names.dropLast().contains { $0.matches("chunked") }
        isChunked = names.last?.matches("chunked") ?? false
        hasOtherCoding = true
    }
}
