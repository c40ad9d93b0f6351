/// An object or array that is being read.
struct BodyFrame {
    /// Which properties have been read, by number.
    var seen: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    /// Where in the body the name of the current member begins, or the white space before it.
    var keyOffset = 0
    /// The number of the current property or element.
    var index = 0
    /// How many members have been read.
    var count = 0
    var isArray = false
    /// Whether the member that says of which kind the object is has been passed over.
    var isTagged = false

    /// Marks a property as read; false if it was already.
    @inline(__always)
    mutating func mark(_ field: Int) -> Bool {
        if field < 64 { return Self.mark(&seen.0, field) }
        return markHigh(field)
    }

    private mutating func markHigh(_ field: Int) -> Bool {
        switch field >> 6 {
        case 1: Self.mark(&seen.1, field & 63)
        case 2: Self.mark(&seen.2, field & 63)
        default: Self.mark(&seen.3, field & 63)
        }
    }

    @inline(__always)
    private static func mark(_ word: inout UInt64, _ bit: Int) -> Bool {
        let mask = UInt64(1) &<< UInt64(bit)
        defer { word |= mask }
        return word & mask == 0
    }
}
