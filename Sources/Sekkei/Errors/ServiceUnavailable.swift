/// An error by which a dependency says that it cannot be reached now: the caller is told to come again.
///
/// Database and cache adapters conform their errors to it. The answer is 503 with `Retry-After`.
public protocol ServiceUnavailable: Error {
    /// Whether this very error means that the dependency is away; other errors of the same type stay internal errors.
    var isUnavailable: Bool { get }
    /// What is away.
    var dependency: UnavailableDependency { get }
}

/// What kind of dependency is away.
public enum UnavailableDependency: Sendable {
    /// The database: SYS001.
    case database
    /// Anything else that is called over the network: SYS002.
    case externalService
}
