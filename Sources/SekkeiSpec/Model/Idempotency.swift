/// `idempotency`: whether an `Idempotency-Key` is taken, and whether a request without one is refused.
package enum Idempotency: String, Sendable, CaseIterable {
    case optional, required
}
