#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// An amount as the database keeps it.
struct Hundredths: Sendable, Equatable {
    let count: Int64

    init(count: Int64) { self.count = count }

    /// Nil for an amount that is finer than a hundredth or does not fit 64 bits.
    init?(_ amount: Decimal) {
        // A whole `Decimal` is written as its digits alone.
        guard let count = Int64((amount * 100).description) else { return nil }
        self.count = count
    }

    var amount: Decimal {
        Decimal(sign: count < 0 ? .minus : .plus, exponent: -2, significand: Decimal(count.magnitude))
    }
}
