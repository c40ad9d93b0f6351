import NIOCore
import NIOHTTP1
import Testing

@testable import Sekkei

@Suite struct ConnectionStateTests {
    private static func head(_ text: String = "Host: a", version: HTTPVersion = .http1_1) -> RequestHead {
        var headers = HTTPHeaders()
        for line in text.split(separator: ";") {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers.add(name: String(parts[0]).trimmed, value: String(parts[1]).trimmed)
        }
        return RequestHead(HTTPRequestHead(version: version, method: .POST, uri: "/", headers: headers), maxTargetLength: 100)
    }

    private static func state(after text: String = "Host: a") -> ConnectionState {
        var state = ConnectionState()
        expect(state.begin(head(text)), is: true)
        return state
    }

    @Test func request_fromHeadToAnswer_runsThroughItsPhases() {
        var state = ConnectionState()
        #expect(state.phase == .fresh && state.acceptsInput)
        state.beginHead()
        #expect(state.phase == .head)
        expect(state.begin(Self.head("Host: a; Content-Length: 4")), is: true)
        expect(state.admit(limit: 10), is: .proceed)
        #expect(state.remaining == 4)
        expect(state.collect(3), is: .keep)
        #expect(state.remaining == 1)
        expect(state.collect(1), is: .keep)
        #expect(state.remaining == nil)
        expect(state.end(), is: .respond)
        #expect(state.phase == .respond && !state.acceptsInput)
        expect(state.settle(closing: false, hasInput: false), is: true)
        state.answered(streaming: false)
        #expect(state.phase == .idle && state.acceptsInput)
    }

    @Test func head_whileARequestIsInWork_isNotExpected() {
        var state = Self.state()
        expect(state.begin(Self.head()), is: false)
        _ = state.end()
        expect(state.begin(Self.head()), is: false)
    }

    @Test(arguments: [
        ("Host: a; Content-Length: 11", AdmissionStep.fault(.bodyTooLarge(limit: 10))), ("Host: a; Content-Length: 10", .proceed),
        ("Host: a; Content-Length: 10; Expect: 100-continue", .sendContinue), ("Host: a; Expect: 100-continue", .proceed),
        ("Host: a; Content-Length: 11; Expect: 100-continue", .fault(.bodyTooLarge(limit: 10))),
        ("Host: a; Transfer-Encoding: chunked; Expect: 100-continue", .sendContinue),
        ("Host: a; Content-Length: 0; Expect: 100-continue", .proceed),
    ])
    func admission_dependsOnLengthAndExpectation(fields: String, step: AdmissionStep) {
        var state = Self.state(after: fields)
        expect(state.admit(limit: 10), is: step)
    }

    @Test func chunkedBody_beyondTheLimit_isAFault() {
        var state = Self.state(after: "Host: a; Transfer-Encoding: chunked")
        expect(state.admit(limit: 10), is: .proceed)
        expect(state.collect(10), is: .keep)
        expect(state.collect(1), is: .fault(.bodyTooLarge(limit: 10)))
    }

    @Test(arguments: [(16 * 1024, 0, true), (16 * 1024 + 1, 0, false), (16 * 1024 + 170, 10, true), (16 * 1024 + 171, 10, false)])
    func chunkFraming_isBoundByTheBodyItCarries(raw: Int, body: Int, isFine: Bool) {
        var state = Self.state(after: "Host: a; Transfer-Encoding: chunked")
        _ = state.admit(limit: 1000)
        _ = state.collect(body)
        expect(state.consume(raw), is: isFine)
    }

    @Test(arguments: [
        ("Host: a", true), ("Host: a; Content-Length: 65536", true), ("Host: a; Content-Length: 65537", false),
        ("Host: a; Transfer-Encoding: chunked", false), ("Host: a; Content-Length: 5; Expect: 100-continue", false),
        ("Host: a; Content-Length: 5; Connection: close", false), ("Host: a; Upgrade: x", false),
    ])
    func earlyAnswer_keepsTheConnectionWhereTheBodyCanBeReadAway(fields: String, stays: Bool) {
        var state = Self.state(after: fields)
        expect(state.settle(closing: false, hasInput: false), is: stays)
        state.answered(streaming: false)
        #expect(state.phase == (stays ? .drain : .linger))
        expect(state.collect(5), is: .drop)
        expect(state.end(), is: .none)
        #expect(state.phase == (stays ? .idle : .linger))
    }

    @Test func answer_thatMustClose_isTheLast() {
        var state = Self.state()
        _ = state.end()
        expect(state.settle(closing: true, hasInput: true), is: false)
        state.answered(streaming: false)
        #expect(state.discardsInput && !state.acceptsInput)
    }

    @Test func stream_holdsTheNextRequestBackUntilItEnds() {
        var state = Self.state()
        _ = state.end()
        expect(state.settle(closing: false, hasInput: true), is: true)
        state.answered(streaming: true)
        #expect(state.phase == .stream && !state.acceptsInput)
        state.endStream()
        #expect(state.phase == .idle)
    }

    @Test func stream_thatAnswersBeforeTheBody_doesNotWaitForItTwice() {
        var state = Self.state()
        expect(state.settle(closing: false, hasInput: false), is: true)
        state.answered(streaming: true)
        expect(state.end(), is: EndStep.none)
        state.endStream()
        #expect(state.phase == .idle)
        state.beginLinger()
        #expect(state.discardsInput)
    }

    @Test func quiescing_closesBetweenRequestsAndOtherwiseBehindTheAnswer() {
        var fresh = ConnectionState()
        expect(fresh.quiesce(hasInput: false), is: true)
        var waiting = ConnectionState()
        expect(waiting.quiesce(hasInput: true), is: false)
        var busy = Self.state()
        expect(busy.quiesce(hasInput: false), is: false)
        _ = busy.end()
        expect(busy.settle(closing: false, hasInput: true), is: false)
    }

    @Test func halfClosedClient_isServedAsLongAsThereIsInput() {
        var state = Self.state()
        state.closeInput()
        _ = state.end()
        #expect(state.endOfInput() == .none)
        var more = state
        expect(more.settle(closing: false, hasInput: true), is: true)
        expect(state.settle(closing: false, hasInput: false), is: false)
    }

    @Test func endOfInput_insideAMessage_isAFault() {
        var state = ConnectionState()
        #expect(state.endOfInput() == .close)
        state.beginHead()
        #expect(state.endOfInput() == .fault(.malformedRequest))
        let body = Self.state()
        #expect(body.endOfInput() == .fault(.malformedRequest))
    }

    @Test func deadline_meansWhatThePhaseIs() {
        var state = ConnectionState()
        #expect(state.expire() == .close)
        state.beginHead()
        #expect(state.expire() == .fault(.requestTimeout))
        _ = state.begin(Self.head())
        #expect(state.expire() == .fault(.requestTimeout))
        _ = state.end()
        #expect(state.expire() == .fault(.timeout))
        _ = state.settle(closing: false, hasInput: false)
        state.answered(streaming: true)
        #expect(state.expire() == .none)
        state.endStream()
        #expect(state.expire() == .close)
        state.close()
        #expect(state.expire() == .none && state.discardsInput)
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
