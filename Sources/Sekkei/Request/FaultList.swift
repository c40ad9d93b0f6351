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

    /// Forgets the values of all faults from one on.
    mutating func hideValues(from first: Int) {
        for index in faults.indices.dropFirst(first) { faults[index].value = .hidden }
    }

    mutating func add(_ others: FaultList) {
        if faults.isEmpty {
            self = others
        } else {
            for fault in others.faults { add(fault) }
        }
    }

    /// The text of a value as it is repeated: whole where it is short, not at all where it is long.
    static func value(_ text: UnsafeRawBufferPointer) -> FieldFault.Value {
        text.count <= longestValue ? .json(Array(text)) : .hidden
    }

    /// A text that a client chose, cut where it is long.
    static func shortened(_ text: String) -> String {
        guard text.utf8.count > longestValue else { return text }
        let start = text.unicodeScalars.prefix(longestValue)
        return start.endIndex == text.endIndex ? text : String(String.UnicodeScalarView(start)) + "…"
    }

    /// By location, then as the spec orders the fields, then as they came.
    var sorted: [FieldFault] {
        guard !isSorted else { return faults }
        return faults.enumerated().sorted { a, b in
            (a.element.location.rawValue, a.element.order, a.offset) < (b.element.location.rawValue, b.element.order, b.offset)
        }.map(\.element)
    }
}
