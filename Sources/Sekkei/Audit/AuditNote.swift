/// What a service says of what it did; the rest of the entry the runtime knows.
public struct AuditNote: Sendable {
    /// What came of it.
    public var outcome: AuditOutcome
    /// Why it was refused, in a word for programs.
    public var reason: String?
    /// Who did it, where that is not the authenticated caller.
    public var actor: AuditActor?
    /// What kind of thing it was done to.
    public var resourceType: String?
    /// Which one.
    public var resourceID: String?
    /// What changed, as ``AuditChanges`` writes it.
    public var changes: String

    /// A success or a refusal about which there is nothing to compare.
    public init(
        _ outcome: AuditOutcome = .success, reason: String? = nil, actor: AuditActor? = nil, resourceType: String? = nil,
        resourceID: String? = nil, changes: String = AuditChanges.none
    ) {
        self.outcome = outcome
        self.reason = reason
        self.actor = actor
        self.resourceType = resourceType
        self.resourceID = resourceID
        self.changes = changes
    }

    /// A thing has come to be: all of its fields are in the entry.
    public static func created(_ resource: some AuditedResource) -> AuditNote {
        about(resource, AuditChanges.text(after: resource))
    }

    /// A thing has changed: the fields that differ are in the entry, as they were and as they are.
    public static func changed<Resource: AuditedResource>(_ old: Resource, to new: Resource) -> AuditNote {
        about(new, AuditChanges.text(before: old, after: new))
    }

    /// A thing is no more: all of its fields are in the entry.
    public static func deleted(_ resource: some AuditedResource) -> AuditNote {
        about(resource, AuditChanges.text(before: resource))
    }

    /// A thing was looked at, and nothing changed: no field is in the entry.
    public static func read(_ resource: some AuditedResource) -> AuditNote {
        about(resource, AuditChanges.none)
    }

    /// An attempt that failed: a login with a wrong password.
    public static func refused(_ reason: String, actor: AuditActor? = nil) -> AuditNote {
        AuditNote(.refused, reason: reason, actor: actor)
    }

    private static func about<Resource: AuditedResource>(_ resource: Resource, _ changes: String) -> AuditNote {
        AuditNote(resourceType: Resource.auditType, resourceID: resource.auditID, changes: changes)
    }
}
