/// The faults of one request, bounded in number.
struct FaultList: Sendable {
    /// The most faults that are reported at once.
    static let limit = 100

    private(set) var faults: [FieldFault] = []
    /// Whether each fault came behind those that are reported before it, as in most requests.
    private var isSorted = true
    /// Longer values are not repeated in the answer.
    static let longestValue = 200

    var isEmpty: Bool { faults.isEmpty }

    mutating func add(_ fault: FieldFault) {
        if faults.isEmpty { faults.reserveCapacity(4) }
        guard faults.count < Self.limit else { return }
        if let last = faults.indices.last {
            let order = (faults[last].location.rawValue, faults[last].order)
            isSorted = isSorted && order <= (fault.location.rawValue, fault.order)
        }
        faults.append(fault)
    }

    mutating func add(_ others: FaultList) {
        if faults.isEmpty {
            self = others
        } else {
            for fault in others.faults { add(fault) }
        }
    }

    /// By location, then as the spec orders the fields, then as they came.
    var sorted: [FieldFault] {
        guard !isSorted else { return faults }
        return faults.enumerated().sorted { a, b in
            (a.element.location.rawValue, a.element.order, a.offset) < (b.element.location.rawValue, b.element.order, b.offset)
        }.map(\.element)
    }
}
