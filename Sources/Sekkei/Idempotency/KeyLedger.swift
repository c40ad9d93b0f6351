/// The keys of a ``MemoryIdempotency``.
struct KeyLedger {
    private struct Record {
        var caller: String
        var fingerprint: [UInt8]
        var token: UInt64
        /// Nil while the request runs.
        var answer: StoredAnswer?
        /// Milliseconds: of the lease, then of the answer.
        var end: UInt64
        var bytes: Int
    }

    /// When a record may be over; it is looked at again then, since its end may have moved.
    private struct Ending {
        var end: UInt64
        var key: String
    }

    let maximumBytes: Int
    let maximumBytesPerCaller: Int
    private(set) var byteCount = 0
    private var records: [String: Record] = [:]
    private var bytesByCaller: [String: Int] = [:]
    private var endings = MinimumHeap<Ending> { $0.end < $1.end }
    private var lastToken: UInt64 = 0

    init(maximumBytes: Int, maximumBytesPerCaller: Int) {
        self.maximumBytes = maximumBytes
        self.maximumBytesPerCaller = maximumBytesPerCaller
    }

    var count: Int { records.count }

    mutating func reserve(_ key: IdempotencyKey, _ fingerprint: [UInt8], lease: Int, at now: UInt64) -> IdempotencyReservation {
        purge(at: now)
        if let record = records[key.text] {
            guard record.fingerprint == fingerprint else { return .reused }
            return record.answer.map { .finished($0) } ?? .running
        }
        let bytes = 256 + 2 * key.text.utf8.count + fingerprint.count
        let own = bytesByCaller[key.caller, default: 0]
        guard byteCount + bytes <= maximumBytes, own + bytes <= maximumBytesPerCaller else { return .full }
        lastToken += 1
        let end = now + UInt64(max(lease, 1))
        let record = Record(caller: key.caller, fingerprint: fingerprint, token: lastToken, end: end, bytes: bytes)
        records[key.text] = record
        endings.insert(Ending(end: end, key: key.text))
        if endings.count > 2 * records.count + 1_000 { forgetReleased() }
        count(record.bytes, of: record.caller)
        return .reserved(token: lastToken)
    }

    mutating func complete(_ key: IdempotencyKey, _ token: UInt64, _ answer: StoredAnswer, until end: UInt64) {
        guard var record = records[key.text], record.token == token, record.answer == nil else { return }
        record.answer = answer
        record.end = end
        record.bytes += answer.byteCount
        records[key.text] = record
        count(answer.byteCount, of: record.caller)
    }

    mutating func release(_ key: IdempotencyKey, _ token: UInt64) {
        guard let record = records[key.text], record.token == token, record.answer == nil else { return }
        remove(key.text, record)
    }

    // MARK: - Bounds

    /// Drops what is over, and no more.
    private mutating func purge(at now: UInt64) {
        while let first = endings.first, first.end <= now {
            endings.removeFirst()
            guard let record = records[first.key] else { continue }
            if record.end <= now { remove(first.key, record) } else { endings.insert(Ending(end: record.end, key: first.key)) }
        }
    }

    /// Keys that are taken and freed over and over leave endings behind.
    private mutating func forgetReleased() {
        endings.removeAll()
        for (key, record) in records { endings.insert(Ending(end: record.end, key: key)) }
    }

    private mutating func remove(_ key: String, _ record: Record) {
        records[key] = nil
        count(-record.bytes, of: record.caller)
    }

    private mutating func count(_ bytes: Int, of caller: String) {
        byteCount += bytes
        let own = bytesByCaller[caller, default: 0] + bytes
        bytesByCaller[caller] = own > 0 ? own : nil
    }
}
