#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One segment of a path while it is being matched.
@_spi(Generated) public struct PathSegment {
    /// The count behind the last segment.
    static let end = -1
    /// The count where a path has more segments than any route, or an empty one.
    static let nowhere = -2

    let start: UnsafePointer<UInt8>?
    let count: Int

    /// Whether the segment is the literal of a route.
    @_spi(Generated) public static func ~= (literal: StaticString, segment: PathSegment) -> Bool {
        segment.count == literal.utf8CodeUnitCount && segment.start.map { memcmp($0, literal.utf8Start, segment.count) == 0 } ?? false
    }

    /// Whether the path ended before this segment.
    @_spi(Generated) public static func ~= (end: PathEnd, segment: PathSegment) -> Bool {
        segment.count == Self.end
    }
}

/// The pattern for the end of a path in generated routing.
@_spi(Generated) public struct PathEnd: Sendable {
    /// No segment follows.
    @_spi(Generated) public static let end = PathEnd()
}
