#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension ExactDecimal {
    /// Takes a number apart; nil for NaN.
    init?(_ value: Decimal) {
        guard !value.isNaN else { return nil }
        if let small = Self.smallSignificand(of: value) {
            self.init(isNegative: value.isSignMinus, significand: UInt128(small), exponent: value.exponent)
        } else {
            // No text but that of a significand below 2^128, without sign, point and exponent.
            guard let large = UInt128(value.significand.magnitude.description) else { return nil }
            self.init(isNegative: value.isSignMinus, significand: large, exponent: value.exponent)
        }
    }

    /// The significand, where it is below 2^64.
    ///
    /// `Decimal` gives it out as text only, which is a hundred times slower than reading the memory where it stands in all
    /// known versions. So what stands there is a guess, which counts only where it gives the same number.
    private static func smallSignificand(of value: Decimal) -> UInt64? {
        guard MemoryLayout<Decimal>.size == 20 else { return nil }
        let guess = withUnsafeBytes(of: value) { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: 4, as: UInt64.self)) }
        let sign: FloatingPointSign = value.isSignMinus ? .minus : .plus
        return Decimal(sign: sign, exponent: value.exponent, significand: Decimal(guess)) == value ? guess : nil
    }

    /// The number itself. Precondition: the exponent is one that `Decimal` can hold.
    var decimal: Decimal {
        let sign: FloatingPointSign = isNegative ? .minus : .plus
        if let small = UInt64(exactly: significand) {
            return Decimal(sign: sign, exponent: exponent, significand: Decimal(small))
        }
        let half: UInt128 = 10_000_000_000_000_000_000
        let high = Decimal(UInt64(truncatingIfNeeded: significand / half)) * Decimal(UInt64(truncatingIfNeeded: half))
        let whole = high + Decimal(UInt64(truncatingIfNeeded: significand % half))
        return Decimal(sign: sign, exponent: exponent, significand: whole)
    }
}
