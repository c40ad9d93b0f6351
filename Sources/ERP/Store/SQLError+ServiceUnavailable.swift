public import Sekkei
public import SekkeiSQL

extension SQLError: ServiceUnavailable {
    /// The database.
    public var dependency: UnavailableDependency { .database }
}
