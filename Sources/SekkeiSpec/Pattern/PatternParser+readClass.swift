extension PatternParser {
    /// `[…]`
    mutating func characterClass() throws(PatternFault) -> ScalarSet {
        let start = index
        index += 1
        let isNegated = take("^")
        var ranges: [ClosedRange<UInt32>] = []
        while let scalar = peek, scalar != "]" { ranges += try classItem() }
        guard take("]") else { throw PatternFault(message: "'[' without ']'", offset: start) }
        if ranges.isEmpty { throw PatternFault(message: "a class without characters", offset: start) }
        return ScalarSet(ranges, isNegated: isNegated)
    }

    private mutating func classItem() throws(PatternFault) -> [ClosedRange<UInt32>] {
        let start = index
        let first = try classMember()
        guard case .scalar(let low) = first, peek == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
            return Self.ranges(first)
        }
        index += 1
        guard case .scalar(let high) = try classMember() else {
            throw PatternFault(message: "a range must end with a character", offset: start)
        }
        guard low.value <= high.value else { throw PatternFault(message: "range '\(low)-\(high)' is the wrong way round", offset: start) }
        return [low.value...high.value]
    }

    private mutating func classMember() throws(PatternFault) -> Pattern {
        guard let scalar = peek else { throw fault("'[' without ']'") }
        if scalar == "\\" { return try escape() }
        if scalar == "[" { throw fault("'[' in a class must be written '\\['") }
        index += 1
        return .scalar(scalar)
    }

    private static func ranges(_ member: Pattern) -> [ClosedRange<UInt32>] {
        switch member {
        case .scalar(let scalar): [scalar.value...scalar.value]
        case .set(let set): set.positiveRanges
        default: []
        }
    }
}
