/// What the generator writes for a spec: tables, routing and one handler per operation.
public protocol GeneratedAPI: Sendable {
    /// The spec's `auth.user`; ``NoCaller`` where the spec has no `auth`.
    associatedtype Caller: Sendable
    /// The API as data.
    static var descriptor: APIDescriptor { get }
    /// The number of the resource that a path leads to in a version, by the number of that.
    @_spi(Generated) static func resource(_ path: inout PathCursor, version: Int) -> Int?
    /// What tells the caller from others; nothing where the spec names no attributes for that.
    @_spi(Generated) static func identity(of caller: Caller) -> CallerIdentity
    /// Runs the handler of an operation.
    @_spi(Generated) func handle(_ operation: Int, _ request: Request, _ caller: Caller?) -> Outcome
}

extension GeneratedAPI {
    /// Nothing tells one caller from another.
    @_spi(Generated) public static func identity(of caller: Caller) -> CallerIdentity { CallerIdentity() }
}

/// The caller of an API that knows no callers: there is none.
public enum NoCaller: Sendable {}
