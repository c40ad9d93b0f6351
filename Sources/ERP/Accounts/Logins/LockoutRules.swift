#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// When logins are refused for a while, and for how long.
struct LockoutRules: Sendable {
    /// How many attempts may fail before the first lock, and before each further one.
    var attempts: Int64
    /// Seconds of the first lock; each further one takes twice as long.
    var firstLock: Double
    /// Seconds of the longest lock.
    var longestLock: Double
    /// Seconds without an attempt after which all is forgotten.
    var memory: Double

    /// For one account from one network: somebody guesses, or has forgotten a password.
    static let network = LockoutRules(attempts: 5, firstLock: 60, longestLock: 900, memory: 86_400)
    /// For one account from everywhere: somebody guesses from many networks. Ten times as generous, since it locks the owner out, too.
    static let account = LockoutRules(attempts: 50, firstLock: 60, longestLock: 900, memory: 86_400)
}
