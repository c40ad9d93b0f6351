/// Walks a chain from its beginning and finds what was done to it.
///
/// ```swift
/// var verification = AuditVerification(from: .beginning)
/// for entry in entries { verification.check(entry) }
/// let report = verification.finish(head: recordedHead)
/// ```
/// It needs no memory for the entries it has seen. The sequence of entries must ascend.
public struct AuditVerification: Sendable {
    /// How many faults are kept; beyond that they are counted.
    public static let mostFaults = 100

    /// How many entries have been looked at.
    public private(set) var checked: Int64 = 0
    /// What was found, at most ``mostFaults``.
    public private(set) var faults: [AuditFault] = []
    /// How many faults were found, those that are not kept included.
    public private(set) var faultCount: Int64 = 0
    /// The last entry's place as it is stored.
    public private(set) var last: AuditPosition
    /// The hash of the last entry as it must have been if what stands there now was sealed; nil behind a gap.
    private var computed: AuditHash
    private var isBehindGap = false
    private var isBeginningProven: Bool
    private let base: AuditPosition
    private var expected: [AuditPosition]

    /// Begins behind a position.
    /// - Parameters:
    ///   - base: ``AuditPosition/beginning``, or what was kept of the entries that were pruned.
    ///   - expected: Positions that were written down earlier.
    public init(from base: AuditPosition, expecting expected: [AuditPosition] = []) {
        self.base = base
        last = base
        computed = base.hash
        isBeginningProven = base.sequence == 0
        self.expected = expected
    }

    /// Looks at the next entry.
    /// - Returns: Whether it is as it was sealed, as far as can be told: the first one behind a gap has nothing to be compared with.
    @discardableResult
    public mutating func check(_ sealed: SealedAuditEntry) -> Bool {
        checked += 1
        note(unsealed: sealed.entry)
        let sequence = sealed.position.sequence
        guard sequence > last.sequence else {
            add(.inserted(sequence: sequence, id: sealed.id))
            return false
        }
        if sequence > last.sequence + 1 {
            add(.missing(last.sequence + 1...sequence - 1))
            isBehindGap = true
        }
        return follow(sealed)
    }

    /// Looks at a row that holds no entry.
    public mutating func checkUnreadable(_ position: AuditPosition, id: Int64) {
        checked += 1
        guard position.sequence > last.sequence else { return add(.inserted(sequence: position.sequence, id: id)) }
        if position.sequence > last.sequence + 1 { add(.missing(last.sequence + 1...position.sequence - 1)) }
        add(.altered(sequence: position.sequence, id: id))
        isBehindGap = false
        computed = position.hash
        last = position
        meet(position)
    }

    /// Looks at an entry that is not sealed yet: it may tell of the latest pruning.
    public mutating func note(unsealed entry: AuditEntry) {
        if !isBeginningProven { isBeginningProven = entry.tells(ofPruningTo: base) }
    }

    /// An entry that follows from the stored hash of the one before it, or from what that hash should be, is as it was sealed. So a
    /// single change is told of once.
    private mutating func follow(_ sealed: SealedAuditEntry) -> Bool {
        let position = sealed.position
        let next = last.stepped(to: position.sequence - 1).following(sealed.entry, id: sealed.id).hash
        let fits =
            isBehindGap || next == position.hash
            || AuditPosition(sequence: position.sequence - 1, hash: computed).following(sealed.entry, id: sealed.id).hash == position.hash
        if !fits { add(.altered(sequence: position.sequence, id: sealed.id)) }
        isBehindGap = false
        computed = next
        last = position
        meet(position)
        return fits
    }

    private mutating func meet(_ position: AuditPosition) {
        guard !expected.isEmpty, let index = expected.firstIndex(where: { $0.sequence == position.sequence }) else { return }
        let expectation = expected.remove(at: index)
        if expectation.hash != position.hash { add(.expectationDiffers(expectation)) }
    }

    /// Compares the end, and what was expected and not met.
    /// - Parameter head: The last entry as it was recorded apart from the entries; nil where nobody recorded it.
    public mutating func finish(head: AuditPosition?) {
        if let head, head != last {
            if head.sequence > last.sequence { add(.missing(last.sequence + 1...head.sequence)) } else { add(.headDiffers(recorded: head)) }
        }
        if !isBeginningProven { add(.beginningUnproven(base)) }
        for position in expected { unmet(position) }
        expected = []
    }

    private mutating func unmet(_ position: AuditPosition) {
        if position.sequence > last.sequence {
            add(.expectationBeyondEnd(position))
        } else if position.sequence == base.sequence {
            if position.hash != base.hash { add(.expectationDiffers(position)) }
        } else if position.sequence < base.sequence {
            add(.expectationPruned(position))
        }
    }

    private mutating func add(_ fault: AuditFault) {
        faultCount += 1
        if faults.count < Self.mostFaults { faults.append(fault) }
    }
}

extension AuditPosition {
    fileprivate func stepped(to sequence: Int64) -> AuditPosition { AuditPosition(sequence: sequence, hash: hash) }
}
