/// What happens to accounts that those who keep watch should know. No event holds a password, a token or a key.
public enum AccountEvent: Sendable, Equatable {
    /// Somebody has logged in with a password.
    case loggedIn(userID: Int64, network: String)
    /// A login failed; nil where there is no such account.
    case loginFailed(userID: Int64?, network: String)
    /// Logins to an account are refused for a while, from everywhere where there is no network. Nil where there is no such account.
    case lockedOut(userID: Int64?, network: String?, seconds: Int)
    /// A refresh token was used twice, and its session has ended: one of the two has stolen it.
    case refreshTokenReused(userID: Int64)
    /// An identity of the provider stands for a user from now on.
    case identityLinked(userID: Int64, issuer: String)
    /// A user has a new API key.
    case apiKeyCreated(userID: Int64, keyID: Int64)
    /// An API key is good no longer.
    case apiKeyRevoked(userID: Int64, keyID: Int64)
}
