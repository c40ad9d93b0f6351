/// A place in the chain of the audit trail: how many entries were sealed up to there, and the hash that stands for all of them.
///
/// Written down somewhere else, it proves later that none of them was changed or removed: ``AuditVerification`` can be told to expect it.
public struct AuditPosition: Sendable, Hashable, CustomStringConvertible {
    /// The number of the entry; the first sealed one is 1.
    public let sequence: Int64
    /// The entry's hash.
    public let hash: AuditHash

    /// Takes over a stored position.
    public init(sequence: Int64, hash: AuditHash) {
        self.sequence = sequence
        self.hash = hash
    }

    /// Before the first entry.
    public static let beginning = AuditPosition(sequence: 0, hash: .zero)

    /// The position of an entry that is sealed behind this one.
    ///
    /// Its hash is SHA-256 over the form `sekkei.audit.link/1`: this hash, the new sequence, the row's id, the entry's canonical bytes.
    /// - Parameter id: Where the entry is kept; the key of its row.
    public func following(_ entry: AuditEntry, id: Int64) -> AuditPosition {
        var form = CanonicalBytes(form: "sekkei.audit.link/1")
        form.append(hash.bytes)
        form.append(sequence + 1)
        form.append(id)
        form.append(entry.canonicalBytes)
        return AuditPosition(sequence: sequence + 1, hash: .of(form.bytes))
    }

    /// Reads what ``description`` writes.
    /// - Returns: Nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let sequence = Int64(parts[0]), sequence >= 0, let hash = AuditHash(parts[1]) else { return nil }
        self.init(sequence: sequence, hash: hash)
    }

    /// `120:` and 64 hexadecimal digits.
    public var description: String { "\(sequence):\(hash)" }
}
