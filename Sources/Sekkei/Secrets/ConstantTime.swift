/// Compares bytes without telling by the time it takes where they differ.
public enum ConstantTime {
    /// Whether two sequences of bytes are equal. Their lengths are no secret.
    public static func equal(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for (one, other) in zip(left, right) { difference |= one ^ other }
        return difference == 0
    }
}
