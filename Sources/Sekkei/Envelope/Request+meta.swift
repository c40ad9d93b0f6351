import SekkeiJSON

extension Request {
    /// Writes `,"meta":{…}`.
    func writeMeta(to json: inout JSONWriter, _ pagination: Pagination? = nil) {
        beginMeta(to: &json)
        if let pagination { Self.write(pagination, to: &json) }
        json.raw("}")
    }

    /// Writes `,"meta":{…` without the closing brace.
    func beginMeta(to json: inout JSONWriter) {
        let start = json.count
        json.writeTimestampNow(#","meta":{"timestamp":"#)
        json.write(#","request_id":"#, facts.id)
        json.write(#","version":"#, api.versions[facts.version])
        json.raw(#","execution_time_ms":"#)
        json.writeMilliseconds(MonotonicClock.now &- received)
        facts.holes = AnswerHoles()
        facts.holes.note(.meta, from: start, to: json.count)
    }

    private static func write(_ pagination: Pagination, to json: inout JSONWriter) {
        json.write(#","pagination":{"page":"#, pagination.page)
        json.write(#","size":"#, pagination.size)
        json.write(#","total":"#, pagination.total)
        json.write(#","pages":"#, pagination.pages)
        json.write(#","has_next":"#, pagination.page < pagination.pages)
        json.raw("}")
    }
}

extension JSONWriter {
    /// Writes nanoseconds as milliseconds with two decimals.
    mutating func writeMilliseconds(_ nanoseconds: UInt64) {
        let hundredths = nanoseconds / 10_000
        write(hundredths / 100)
        withTail(capacity: 3) { tail in
            tail[0] = UInt8(ascii: ".")
            tail[1] = UInt8(ascii: "0") + UInt8(hundredths % 100 / 10)
            tail[2] = UInt8(ascii: "0") + UInt8(hundredths % 10)
            return 3
        }
    }
}
