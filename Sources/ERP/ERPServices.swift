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

    /// Joins the services with what they need.
    /// - Parameters:
    ///   - database: Migrated to ``Schema/migrations``.
    ///   - revoke: Told of every user whose rights have changed.
    public init(
        database: any Database, passwords: any PasswordHashing, tokens: any AccessTokenIssuing, revoke: CallerRevocation,
        lifetimes: SessionLifetimes = SessionLifetimes(), clock: WallClock = .system
    ) {
        self.database = database
        self.passwords = passwords
        self.tokens = tokens
        self.revoke = revoke
        self.lifetimes = lifetimes
        self.clock = clock
    }

    /// The services behind their routes.
    public var api: API {
        let tasks = Tasks(database: database, clock: clock)
        let salaries = Salaries(database: database, clock: clock)
        let users = Users(database: database, clock: clock, passwords: passwords, revoke: revoke)
        return API(
            auth: Sessions(
                database: database, clock: clock, passwords: passwords, tokens: tokens, lifetimes: lifetimes, revoke: revoke),
            departments: Departments(database: database, clock: clock),
            organizations: Organizations(database: database, clock: clock),
            policies: Policies(database: database, clock: clock),
            projects: Projects(database: database, clock: clock),
            roles: Roles(database: database), salaries: salaries, payroll: salaries,
            tasks: tasks, users: users, tasksV1: tasks, userNamesMerged: UserNames(users: users))
    }
}
