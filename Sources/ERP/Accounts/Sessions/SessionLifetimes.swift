/// How long the tokens of a session are good.
public struct SessionLifetimes: Sendable {
    /// Seconds until an access token expires. Default one hour.
    public var access: Int32
    /// Seconds until a refresh token expires; each refresh begins anew. Default 14 days.
    public var refresh: Int32
    /// How many sessions an account can have at once; a further login ends the one that was refreshed longest ago. Default 50.
    public var sessionsPerUser: Int

    /// The defaults, except what is given.
    public init(access: Int32 = 3600, refresh: Int32 = 14 * 24 * 3600, sessionsPerUser: Int = 50) {
        self.access = access
        self.refresh = refresh
        self.sessionsPerUser = sessionsPerUser
    }
}
