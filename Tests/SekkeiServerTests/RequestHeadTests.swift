import NIOHTTP1
import Testing

@testable import Sekkei

@Suite struct RequestHeadTests {
    private static func head(_ fields: [(String, String)], uri: String = "/", version: HTTPVersion = .http1_1) -> RequestHead {
        RequestHead(
            HTTPRequestHead(version: version, method: .GET, uri: uri, headers: HTTPHeaders(fields)), maxTargetLength: 10)
    }

    @Test(
        arguments: [
            ([("Host", "a")], nil), ([], .malformedRequest), ([("HOST", "a"), ("host", "a")], .malformedRequest),
            ([("Host", "a"), ("Content-Length", "1"), ("content-length", "1")], .malformedRequest),
            ([("Host", "a"), ("Content-Length", "1"), ("Transfer-Encoding", "chunked")], .malformedRequest),
            ([("Host", "a"), ("Content-Length", "١")], .malformedRequest), ([("Host", "a"), ("Content-Length", "+1")], .malformedRequest),
            ([("Host", "a"), ("Content-Length", "9223372036854775808")], .malformedRequest),
            ([("Host", "a"), ("Transfer-Encoding", "Chunked")], nil),
            ([("Host", "a"), ("Transfer-Encoding", "gzip;q=1, chunked")], .unsupportedTransferCoding),
            ([("Host", "a"), ("Transfer-Encoding", "gzip,, chunked")], .malformedRequest),
            ([("Host", "a"), ("Transfer-Encoding", "chunked, gzip")], .malformedRequest),
            ([("Host", "a"), ("Expect", "100-CONTINUE")], nil), ([("Host", "a"), ("Expect", "")], .unsupportedExpectation),
            ([("Host", "a"), ("Expect", "100-continue"), ("Expect", "x")], .unsupportedExpectation),
        ] as [([(String, String)], ConnectionFault?)])
    func fields_ofHTTP11_areChecked(fields: [(String, String)], fault: ConnectionFault?) {
        #expect(Self.head(fields).fault == fault)
    }

    @Test(
        arguments: [
            ([], nil), ([("Host", "a"), ("Host", "b")], .malformedRequest), ([("Transfer-Encoding", "chunked")], .malformedRequest),
            ([("Expect", "x")], nil),
        ] as [([(String, String)], ConnectionFault?)])
    func fields_ofHTTP10_areChecked(fields: [(String, String)], fault: ConnectionFault?) {
        #expect(Self.head(fields, version: .http1_0).fault == fault)
    }

    @Test(
        arguments: [
            ([("Host", "a")], .none), ([("Content-Length", "0")], .none), ([("Content-Length", "007")], .length(7)),
            ([("Transfer-Encoding", "chunked")], .chunked), ([("Transfer-Encoding", "gzip, chunked")], .chunked),
        ] as [([(String, String)], BodyFraming)])
    func framing_followsTheFields(fields: [(String, String)], framing: BodyFraming) {
        #expect(Self.head(fields).framing == framing)
    }

    @Test func target_beyondItsLimit_isTheFirstFault() {
        #expect(Self.head([], uri: "/123456789").fault == .malformedRequest)
        #expect(Self.head([], uri: "/1234567890").fault == .targetTooLong)
    }

    @Test func http10_doesNotWaitForContinue() {
        #expect(!Self.head([("Content-Length", "1"), ("Expect", "100-continue")], version: .http1_0).awaitsContinue)
        #expect(Self.head([("Content-Length", "1"), ("Expect", "100-continue")]).awaitsContinue)
    }
}
