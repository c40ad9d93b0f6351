extension ClientAddress: CustomStringConvertible {
    /// The canonical text: dotted for IPv4, otherwise that of RFC 5952.
    public var description: String {
        if isIPv4 { return [24, 16, 8, 0].map { String(UInt8(truncatingIfNeeded: low >> $0)) }.joined(separator: ".") }
        let groups = (0..<8).map(group)
        guard let gap = Self.gap(groups) else { return Self.text(groups[...]) }
        return Self.text(groups[..<gap.lowerBound]) + "::" + Self.text(groups[gap.upperBound...])
    }

    /// One of the eight groups of 16 bits, the highest first.
    private func group(_ place: Int) -> UInt16 {
        let half = place < 4 ? high : low
        return UInt16(truncatingIfNeeded: half >> (48 - place % 4 * 16))
    }

    private static func text(_ groups: ArraySlice<UInt16>) -> String {
        groups.map { String($0, radix: 16) }.joined(separator: ":")
    }

    /// The longest run of two zeros or more; the first of equals.
    private static func gap(_ groups: [UInt16]) -> Range<Int>? {
        var best = 0..<1
        var start = 0
        while start < groups.count {
            let end = groups[start...].firstIndex { $0 != 0 } ?? groups.count
            if end - start > best.count { best = start..<end }
            start = max(end, start) + 1
        }
        return best.count > 1 ? best : nil
    }
}
