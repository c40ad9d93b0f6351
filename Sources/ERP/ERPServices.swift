public import ERPAPI
public import SekkeiSQL

/// The ERP: all services of the API on one database.
public struct ERPServices: Sendable {
    private let database: any Database
    private let clock: WallClock
    private let passwords: any PasswordHashing
    private let tokens: any AccessTokenIssuing
    private let lifetimes: SessionLifetimes
    private let revoke: CallerRevocation
    private let events: AccountEvents
    private let localLogin: Bool
    private let auditGate = AuditGate()

    /// Joins the services with what they need.
    /// - Parameters:
    ///   - database: Migrated to ``Schema/migrations``.
    ///   - revoke: Told of every user whose rights have changed.
    ///   - events: Told of what happens to accounts.
    ///   - localLogin: Whether passwords are taken; without them somebody else must vouch for callers.
    public init(
        database: any Database, passwords: any PasswordHashing, tokens: any AccessTokenIssuing, revoke: CallerRevocation,
        events: AccountEvents = .none, localLogin: Bool = true, lifetimes: SessionLifetimes = SessionLifetimes(), clock: WallClock = .system
    ) {
        self.database = database
        self.passwords = passwords
        self.tokens = tokens
        self.revoke = revoke
        self.events = events
        self.localLogin = localLogin
        self.lifetimes = lifetimes
        self.clock = clock
    }

    /// The services behind their routes.
    public var api: API {
        let tasks = Tasks(database: database, clock: clock)
        let salaries = Salaries(database: database, clock: clock)
        let users = Users(database: database, clock: clock, passwords: passwords, revoke: revoke)
        return API(
            apiKeys: APIKeys(database: database, clock: clock, revoke: revoke, events: events),
            auditLogs: AuditLogs(database: database, clock: clock, gate: auditGate),
            auth: Sessions(
                database: database, clock: clock, passwords: passwords, tokens: tokens, lifetimes: lifetimes, revoke: revoke,
                events: events, isOpen: localLogin),
            departments: Departments(database: database, clock: clock, revoke: revoke),
            organizations: Organizations(database: database, clock: clock),
            policies: Policies(database: database, clock: clock),
            projects: Projects(database: database, clock: clock),
            roles: Roles(database: database), salaries: salaries, payroll: salaries,
            tasks: tasks, users: users, tasksV1: tasks, userNamesMerged: UserNames(users: users))
    }
}
