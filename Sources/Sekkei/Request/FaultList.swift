/// The faults of one request, bounded in number.
struct FaultList: Sendable {
    /// The most faults that are reported at once.
    static let limit = 100

    private(set) var faults: [FieldFault] = []
    /// Longer values are not repeated in the answer.
    static let longestValue = 200

    var isEmpty: Bool { faults.isEmpty }

    mutating func add(_ fault: FieldFault) {
        if faults.isEmpty { faults.reserveCapacity(4) }
        if faults.count < Self.limit { faults.append(fault) }
    }

    mutating func add(_ others: FaultList) {
        if faults.isEmpty {
            faults = others.faults
        } else {
            for fault in others.faults { add(fault) }
        }
    }

    /// Whether each fault came behind those that are reported before it, as in most requests.
    private var isSorted: Bool {
        zip(faults, faults.dropFirst()).allSatisfy { ($0.location.rawValue, $0.order) <= ($1.location.rawValue, $1.order) }
    }

    /// By location, then as the spec orders the fields, then as they came.
    var sorted: [FieldFault] {
        guard !isSorted else { return faults }
        return faults.enumerated().sorted { a, b in
            (a.element.location.rawValue, a.element.order, a.offset) < (b.element.location.rawValue, b.element.order, b.offset)
        }.map(\.element)
    }
}
