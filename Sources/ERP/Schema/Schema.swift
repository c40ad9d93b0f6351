public import SekkeiSQL

/// The history of the ERP's tables.
public enum Schema {
    /// All steps, oldest first. Steps that were released never change: add another one.
    public static let migrations: [Migration] = [
        Migration(1, "organizations, people and roles", people),
        Migration(2, "projects and tasks", work),
        Migration(3, "sessions", sessions),
        Migration(4, "indexes for the searches", mode: .separately, searchIndexes),
        Migration(5, "salaries and stored policies", salaries + policies),
        Migration(6, "identities, API keys and login attempts", identity),
        Migration(7, "audit trail", audit),
    ]
}
