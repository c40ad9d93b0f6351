/// Bytes in which no two different lists of values look the same.
///
/// Every value has a byte that says its kind (0 nothing, 1 text, 2 number, 3 bytes); a text or bytes follow behind their length, a
/// number as eight bytes; all of them with the highest byte first.
struct CanonicalBytes {
    private(set) var bytes: [UInt8] = []

    /// - Parameter form: What the values are and in which order, with its version; a new order is a new form.
    init(form: StaticString) {
        bytes.reserveCapacity(512)
        append("\(form)")
    }

    mutating func append(_ text: String?) {
        guard let text else { return bytes.append(0) }
        bytes.append(1)
        append(raw: UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(_ number: Int64) {
        bytes.append(2)
        append(raw: UInt64(bitPattern: number))
    }

    mutating func append(_ value: [UInt8]) {
        bytes.append(3)
        append(raw: UInt64(value.count))
        bytes.append(contentsOf: value)
    }

    private mutating func append(raw number: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
    }
}

extension AuditEntry {
    /// All that the entry says, in the form `sekkei.audit.entry/1`: what its hash is made of. The order is fixed.
    public var canonicalBytes: [UInt8] {
        var form = CanonicalBytes(form: "sekkei.audit.entry/1")
        form.append(milliseconds)
        form.append(action)
        form.append(operation)
        form.append(outcome.rawValue)
        for text in [reason, tenant, actorID, actorName, resourceType, resourceID, changes, clientAddress, userAgent] { form.append(text) }
        form.append(requestID)
        form.append(traceID)
        form.append(version)
        form.append(decision?.policy)
        form.append(decision.map { $0.isAllowed ? "allowed" : "refused" })
        form.append(decision?.reasons)
        return form.bytes
    }
}
