/// The place of a request in a distributed trace (W3C Trace Context, level 1).
public struct TraceContext: Sendable, Equatable {
    /// The first half of the trace's id.
    public let traceHigh: UInt64
    /// The second half of the trace's id. Not both halves are zero.
    public let traceLow: UInt64
    /// The span: that of the caller in a context that was received, our own in one that was made here. Never zero.
    public let span: UInt64
    /// `01` if the caller may have recorded the trace. The bits that level 1 keeps for the future are zero.
    public let flags: UInt8

    /// The bit of ``flags`` that says that the trace is recorded.
    public static let sampled: UInt8 = 1

    /// Creates a context.
    /// - Returns: Nil if the trace's id or the span's is zero, which the standard forbids.
    public init?(traceHigh: UInt64, traceLow: UInt64, span: UInt64, flags: UInt8) {
        guard traceHigh | traceLow != 0, span != 0 else { return nil }
        self.init(checkedHigh: traceHigh, low: traceLow, span: span, flags: flags)
    }

    private init(checkedHigh: UInt64, low: UInt64, span: UInt64, flags: UInt8) {
        traceHigh = checkedHigh
        traceLow = low
        self.span = span
        self.flags = flags & Self.sampled
    }

    /// Starts a trace. Its ids are random, but no secret: who sees some can compute others.
    public static func start(sampled: Bool = false) -> TraceContext {
        TraceContext(checkedHigh: nonzero(), low: nonzero(), span: nonzero(), flags: sampled ? Self.sampled : 0)
    }

    /// A new span in the same trace: what is sent to the services that this one calls.
    public func child() -> TraceContext {
        TraceContext(checkedHigh: traceHigh, low: traceLow, span: Self.nonzero(), flags: flags)
    }

    private static func nonzero() -> UInt64 {
        var random = ThreadRandom.current
        var bits = random.next()
        while bits == 0 { bits = random.next() }
        return bits
    }
}
