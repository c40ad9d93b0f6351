/// A rate limit: a sliding window over the requests of one identity.
package struct RateLimit: Sendable, Equatable {
    /// Whose requests are counted together.
    package enum Key: Sendable, Equatable {
        /// `user`: the caller, or the address where there is none.
        case user
        /// `apiKey`: the key; requests without one are counted by caller.
        case apiKey
        /// `ip`: the client's address.
        case address
        /// `input.body.email`: what the request says, after it has been read.
        case input(InputPath)
    }

    /// Where a value of the request stands.
    package struct InputPath: Sendable, Equatable {
        package enum Place: String, Sendable, CaseIterable { case path, query, body }

        package var place: Place
        /// Below it: one parameter, or a field of the body.
        package var names: [String]
    }

    /// What a caller of a certain tier may do instead.
    package struct Tier: Sendable, Equatable {
        package var name: String
        package var limit: Int
    }

    /// `standard`; of a limit written in place the operation's name, with `-2` and so on behind it where there are several.
    package var name: String
    /// Whether it stands in `rateLimits`, so that all operations that name it share one bucket.
    package var isNamed: Bool
    /// Requests within a window.
    package var limit: Int
    package var windowMilliseconds: Int
    package var key: Key
    /// How long an identity is refused altogether once it went over the limit; nil: until the window has room again.
    package var blockMilliseconds: Int?
    package var tiers: [Tier]
    package var file: String
    package var span: SourceSpan
}
