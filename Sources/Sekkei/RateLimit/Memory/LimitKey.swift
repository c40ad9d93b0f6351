/// Identity and limit as 128 bits that nobody outside of the process can choose: texts of clients cost no memory.
struct LimitKey: Hashable {
    let high: UInt64
    let low: UInt64

    /// - Parameter seed: Of the store, at random.
    init(_ charge: RateLimitCharge, seed: UInt64) {
        high = Self.hash(charge, seed)
        low = Self.hash(charge, ~seed)
    }

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    func hash(into hasher: inout Hasher) { hasher.combine(high) }

    private static func hash(_ charge: RateLimitCharge, _ seed: UInt64) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(seed)
        hasher.combine(charge.rule.seed)
        switch charge.identity {
        case .caller(let id):
            hasher.combine(1 as UInt8)
            hasher.combine(id)
        case .address(let address):
            hasher.combine(address.high)
            hasher.combine(address.low)
        case .value(let text):
            hasher.combine(2 as UInt8)
            hasher.combine(text)
        }
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}
