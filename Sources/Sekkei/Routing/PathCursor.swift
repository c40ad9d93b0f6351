/// Walks over the segments of a request path, as generated routing does, without allocating.
///
/// It notes where each segment lies, so that a matched operation can read its parameters later.
@_spi(Generated) public struct PathCursor {
    /// The most segments that a path can have and still match anything.
    public static let maximumSegments = 16

    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var offset: Int
    private(set) var segments = PathSegments()
    private var hasEmptySegment = false

    /// Starts at `offset`, which stands at the end of the bytes or on a slash.
    /// - Precondition: The bytes outlive the cursor and are no longer than `UInt16.max`.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// The next segment, or the end. A single slash behind nothing counts as the end, so that `/api/v1` and `/api/v1/` are one.
    @_spi(Generated) public mutating func next() -> PathSegment {
        guard offset < bytes.count, segments.count < Self.maximumSegments else { return atEnd() }
        let start = offset + 1
        if start == bytes.count, segments.count == 0 {
            offset = start
            return atEnd()
        }
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "/") { end += 1 }
        offset = end
        hasEmptySegment = hasEmptySegment || start == end
        segments.append(start: start, end: end)
        return PathSegment(start: bytes.baseAddress.map { $0 + start }, count: end - start)
    }

    /// The resource, if nothing follows it.
    @_spi(Generated) public func end(_ resource: Int) -> Int? {
        isComplete ? resource : nil
    }

    /// Whether every segment has been walked over and none is empty: an empty one is no parameter.
    private var isComplete: Bool { offset == bytes.count && !hasEmptySegment }

    private func atEnd() -> PathSegment {
        PathSegment(start: nil, count: isComplete ? PathSegment.end : PathSegment.nowhere)
    }
}
