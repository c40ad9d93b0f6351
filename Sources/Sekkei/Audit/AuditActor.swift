/// Who did something, where the service knows better than the authentication: at a login nobody is authenticated yet.
public struct AuditActor: Sendable, Equatable {
    /// What tells the actor apart, as `auth.id` would say it.
    public var id: String?
    /// What names the actor in logs.
    public var name: String?
    /// To whom the entry belongs.
    public var tenant: String?

    /// Names an actor.
    public init(id: String?, name: String? = nil, tenant: String? = nil) {
        self.id = id
        self.name = name
        self.tenant = tenant
    }
}
