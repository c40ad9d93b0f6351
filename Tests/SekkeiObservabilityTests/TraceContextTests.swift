import Testing

@testable import Sekkei

struct TraceContextTests {
    private static let valid = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

    @Test func parse_whenVersionIsKnown_readsEveryPart() throws {
        let context = try #require(TraceContext(traceparent: Self.valid))
        #expect(context.traceHigh == 0x0af7_6519_16cd_43dd)
        #expect(context.traceLow == 0x8448_eb21_1c80_319c)
        #expect(context.span == 0xb7ad_6b71_6920_3331)
        #expect(context.flags == 1)
        #expect(context.traceID == "0af7651916cd43dd8448eb211c80319c")
        #expect(context.spanID == "b7ad6b7169203331")
        #expect(context.traceparent == Self.valid)
    }

    @Test(arguments: [
        "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-what-ever",
        "fe-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-ff-", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-03",
    ])
    func parse_whenVersionOrFlagsAreOfTheFuture_readsWhatIsKnown(text: String) {
        #expect(TraceContext(traceparent: text)?.traceparent == Self.valid)
    }

    @Test(arguments: [
        "", "00", String(repeating: "0", count: 55), String(repeating: "é", count: 30),
        "00-00000000000000000000000000000000-b7ad6b7169203331-01", "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
        "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-B7AD6B7169203331-01", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01 ", " 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0g", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1",
        "0g-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "00_0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c_b7ad6b7169203331-01", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331_01",
        "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01.x", "00-0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-010",
        "00-0af7651916cd43dd8448eb211c80319é-b7ad6b7169203331-1",
    ])
    func parse_whenMalformedOrZero_refuses(text: String) {
        #expect(TraceContext(traceparent: text) == nil)
    }

    @Test(arguments: [(0, 1, 1, true), (1, 0, 1, true), (0, 0, 1, false), (1, 1, 0, false)] as [(UInt64, UInt64, UInt64, Bool)])
    func context_whenIdsAreZero_isRefused(high: UInt64, low: UInt64, span: UInt64, isValid: Bool) {
        #expect((TraceContext(traceHigh: high, traceLow: low, span: span, flags: 0) != nil) == isValid)
    }

    @Test func flags_whenUnknownBitsAreSet_keepsTheKnownOne() {
        #expect(TraceContext(traceHigh: 1, traceLow: 1, span: 1, flags: 0xFE)?.flags == 0)
        #expect(TraceContext(traceHigh: 1, traceLow: 1, span: 1, flags: 0xFF)?.flags == 1)
    }

    @Test func contexts_whenRandom_surviveText() {
        for round in 0..<1_000 {
            let context = TraceContext.start(sampled: round % 2 == 0)
            #expect(context.traceparent.utf8.count == TraceContext.textLength)
            #expect(TraceContext(traceparent: context.traceparent) == context)
        }
    }

    @Test func ids_whenShort_areFilledWithZeros() {
        let context = TraceContext(traceHigh: 0, traceLow: 0xA, span: 0xB, flags: 0)
        #expect(context?.traceparent == "00-0000000000000000000000000000000a-000000000000000b-00")
    }

    @Test func child_whenMade_keepsTraceAndFlagsAlone() throws {
        let parent = try #require(TraceContext(traceparent: Self.valid))
        let child = parent.child()
        #expect(child.traceID == parent.traceID)
        #expect(child.flags == parent.flags)
        #expect(child.span != parent.span)
    }

    @Test func writing_whenBufferIsLonger_touchesItsLengthOnly() throws {
        let context = try #require(TraceContext(traceparent: Self.valid))
        var bytes = [UInt8](repeating: 0x2A, count: 60)
        let parentLength = bytes.withUnsafeMutableBytes { context.writeTraceparent(into: $0) }
        #expect(parentLength == 55)
        #expect(String(decoding: bytes, as: UTF8.self) == Self.valid + "*****")
        var id = [UInt8](repeating: 0x2A, count: 33)
        let idLength = id.withUnsafeMutableBytes { context.writeTraceID(into: $0) }
        #expect(idLength == 32)
        #expect(String(decoding: id, as: UTF8.self) == context.traceID + "*")
    }

    @Test(
        arguments: [
            (["a=1,b=2"], "a=1,b=2"), (["a=1", "b=2"], "a=1,b=2"), (["a=1", "", "b=2 \t"], "a=1,b=2 \t"), ([], nil), ([""], nil),
            (["a=\r\nX: y"], nil), (["a=é"], nil), (["a=\u{7F}"], nil),
            ([String(repeating: "x", count: 512)], String(repeating: "x", count: 512)), ([String(repeating: "x", count: 513)], nil),
            ([String(repeating: "x", count: 256), String(repeating: "y", count: 256)], nil),
        ] as [([String], String?)])
    func state_whenFieldsAreAny_isPassedOnUntouchedOrNotAtAll(fields: [String], expected: String?) {
        #expect(TraceState(fields: fields)?.value == expected)
    }
}
