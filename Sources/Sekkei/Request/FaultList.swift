/// The faults of one request, bounded in number.
struct FaultList: Sendable {
    /// The most faults that are reported at once.
    static let limit = 100

    private(set) var faults: [FieldFault] = []
    /// Longer values are not repeated in the answer.
    static let longestValue = 200

    var isEmpty: Bool { faults.isEmpty }

    mutating func add(_ fault: FieldFault) {
        if faults.count < Self.limit { faults.append(fault) }
    }

    /// By location, then as the spec orders the fields, then as they came.
    var sorted: [FieldFault] {
        guard faults.count > 1 else { return faults }
        return faults.enumerated().sorted { a, b in
            (a.element.location.rawValue, a.element.order, a.offset) < (b.element.location.rawValue, b.element.order, b.offset)
        }.map(\.element)
    }
}
