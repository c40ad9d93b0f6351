/// Where the segments of a path lie, as offsets into the path.
struct PathSegments: Sendable {
    private var starts = SIMD16<UInt16>()
    private var ends = SIMD16<UInt16>()
    private(set) var count = 0

    mutating func append(start: Int, end: Int) {
        starts[count] = UInt16(truncatingIfNeeded: start)
        ends[count] = UInt16(truncatingIfNeeded: end)
        count += 1
    }

    subscript(index: Int) -> Range<Int> { Int(starts[index])..<Int(ends[index]) }
}
