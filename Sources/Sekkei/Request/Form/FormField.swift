/// A field of a form, or an element of one that is a list: where a fault is reported, and in which order.
struct FormField {
    private let number: Int
    private let name: String
    private let index: Int?

    /// - Parameters:
    ///   - number: The number of the part in the spec; 255 for one that is not in it.
    ///   - index: The number of the element in a list.
    init(_ number: Int, _ name: String, index: Int? = nil) {
        self.number = number
        self.name = name
        self.index = index
    }

    /// `caption`, `pages[2]`.
    var path: String {
        let name = FaultList.shortened(name)
        return index.map { "\(name)[\($0)]" } ?? name
    }

    /// Eight bits per level, outermost first, as in JSON bodies.
    var order: UInt64 {
        UInt64(min(number, 255)) << 56 | UInt64(min(index ?? 0, 255)) << 48
    }
}
