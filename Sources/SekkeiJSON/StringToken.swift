/// Where a string lies in the text, without its quotes. It has been validated.
@usableFromInline
struct StringToken {
    @usableFromInline let start: Int
    @usableFromInline let end: Int
    @usableFromInline let hasEscapes: Bool

    init(start: Int, end: Int, hasEscapes: Bool) {
        self.start = start
        self.end = end
        self.hasEscapes = hasEscapes
    }

    @inlinable var count: Int { end - start }
}
