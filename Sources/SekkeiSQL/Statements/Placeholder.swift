/// A `$n` in a statement's text.
public struct Placeholder: Sendable, Hashable {
    /// Where the `$` is, in UTF-8 bytes from the start of the text.
    public let offset: Int
    /// The `n`, counted from 1.
    public let number: Int

    /// Length in bytes: the `$` and the digits.
    var length: Int {
        var length = 2
        var rest = number / 10
        while rest > 0 {
            length += 1
            rest /= 10
        }
        return length
    }
}
