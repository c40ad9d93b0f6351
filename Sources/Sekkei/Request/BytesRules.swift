/// The constraints on bytes.
struct BytesRules {
    var minLength = 0
    var maxLength = Int.max

    func check(_ bytes: [UInt8]) -> BrokenRule? {
        if bytes.count < minLength { return BrokenRule(constraint: .minBytes, parameter: .integer(Int64(minLength))) }
        if bytes.count > maxLength { return BrokenRule(constraint: .maxBytes, parameter: .integer(Int64(maxLength))) }
        return nil
    }
}
