import Sekkei

extension TokenFault {
    static var unknownKey: TokenFault { .invalid(reason: "unknown key") }

    /// Whether the same token will be refused in a moment, too: neither the clock nor new keys of the provider can mend it.
    var isLasting: Bool {
        guard case .invalid(let reason) = self else { return true }
        return self != .unknownKey && reason != TimeFault.issuedInFuture && reason != TimeFault.notYetValid
    }
}
