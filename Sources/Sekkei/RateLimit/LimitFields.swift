/// The header fields of a limited operation: `X-RateLimit-*`, and `RateLimit` with `RateLimit-Policy` after the IETF draft
/// `httpapi-ratelimit-headers`, as structured fields (RFC 9651).
struct LimitFields {
    private let report: LimitReport

    /// Nil where the request was counted by no limit.
    init?(_ report: LimitReport) {
        guard report.first != nil else { return nil }
        self.report = report
    }

    /// The exact length of what ``write(to:)`` writes.
    var byteCount: Int {
        guard let tightest = report.tightest else { return 0 }
        // The names of five fields, with colons and line ends.
        var count = 19 + 2 + 23 + 2 + 19 + 2 + 18 + 2 + 11 + 2
        count += TextCursor.digits(of: tightest.limit) + TextCursor.digits(of: tightest.state.remaining)
        count += TextCursor.digits(of: report.moment + tightest.resetSeconds)
        forEach { entry, isFirst in count += Self.byteCount(entry) + (isFirst ? 0 : 4) }
        return count
    }

    func write(to cursor: inout TextCursor) {
        guard let tightest = report.tightest else { return }
        cursor.text("X-RateLimit-Limit: ")
        cursor.decimal(tightest.limit)
        cursor.text("\r\nX-RateLimit-Remaining: ")
        cursor.decimal(tightest.state.remaining)
        cursor.text("\r\nX-RateLimit-Reset: ")
        cursor.decimal(report.moment + tightest.resetSeconds)
        cursor.text("\r\nRateLimit-Policy: ")
        forEach { entry, isFirst in
            Self.write(entry, isFirst, ";q=", entry.limit, ";w=", Self.window(entry), to: &cursor)
        }
        cursor.text("\r\nRateLimit: ")
        forEach { entry, isFirst in
            Self.write(entry, isFirst, ";r=", entry.state.remaining, ";t=", entry.resetSeconds, to: &cursor)
        }
        cursor.text("\r\n")
    }

    private func forEach(_ body: (_ entry: LimitReport.Entry, _ isFirst: Bool) -> Void) {
        guard let first = report.first else { return }
        body(first, true)
        for entry in report.others { body(entry, false) }
    }

    /// Of both fields, without what separates items.
    private static func byteCount(_ entry: LimitReport.Entry) -> Int {
        let names = 2 * (entry.rule.name.utf8.count + 2 + 6)
        let policy = TextCursor.digits(of: entry.limit) + TextCursor.digits(of: window(entry))
        return names + policy + TextCursor.digits(of: entry.state.remaining) + TextCursor.digits(of: entry.resetSeconds)
    }

    private static func write(
        _ entry: LimitReport.Entry, _ isFirst: Bool, _ a: StaticString, _ first: Int, _ b: StaticString, _ second: Int,
        to cursor: inout TextCursor
    ) {
        cursor.text(isFirst ? "\"" : ", \"")
        cursor.text(entry.rule.name)
        cursor.text("\"")
        cursor.text(a)
        cursor.decimal(first)
        cursor.text(b)
        cursor.decimal(second)
    }

    /// In seconds, at least 1.
    private static func window(_ entry: LimitReport.Entry) -> Int { max(1, entry.rule.window / 1000) }
}
