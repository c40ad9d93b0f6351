import ERPAPI
public import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Two organizations with people, projects and tasks, to try the ERP with.
public struct DemoContent: Sendable {
    private let passwords: any PasswordHashing
    private let clock: WallClock

    /// - Parameter passwords: Hashes the password of the demo logins.
    public init(passwords: any PasswordHashing, clock: WallClock = .system) {
        self.passwords = passwords
        self.clock = clock
    }

    /// Whether the database has it.
    public static func isLoaded(in database: any Database) async throws -> Bool {
        try await database.query("SELECT 1 AS found FROM users WHERE email = \(DemoLogins.emails[0])").first != nil
    }

    /// Loads it if it is absent.
    /// - Returns: Whether it was absent.
    @discardableResult
    public func load(into database: any Database) async throws -> Bool {
        guard try await !Self.isLoaded(in: database) else { return false }
        let hash = try await passwords.hash(DemoLogins.password)
        let now = clock.now
        try await database.write { transaction in
            try await Self.loadFirstOrganization(transaction, hash, now)
            try await Self.loadSecondOrganization(transaction, hash, now)
        }
        return true
    }

    private static func loadFirstOrganization(_ transaction: Transaction, _ hash: String, _ now: Date) async throws {
        let organization = try await OrganizationFounding(transaction: transaction, now: now).found(
            name: "ITDO Inc.", tier: "standard",
            departments: [
                .init(code: "HQ", name: "Headquarters"), .init(code: "FIN", name: "Finance"), .init(code: "HR", name: "Human Resources"),
            ])
        let writer = DemoWriter(transaction: transaction, organization: organization, passwordHash: hash, now: now)
        let people = try await writer.insert(DemoPerson.firstOrganization)
        try await writer.insertProject("CLOSE", "Monthly closing", DemoTasks.closing, tag: "finance", owner: people[1], people: people)
        try await writer.insertProject("HIRING", "Recruiting 2026", DemoTasks.hiring, tag: "hiring", owner: people[2], people: people)
    }

    private static func loadSecondOrganization(_ transaction: Transaction, _ hash: String, _ now: Date) async throws {
        let organization = try await OrganizationFounding(transaction: transaction, now: now).found(
            name: "Sakura Trading", tier: "premium",
            departments: [.init(code: "HQ", name: "Headquarters"), .init(code: "SALES", name: "Sales")])
        let writer = DemoWriter(transaction: transaction, organization: organization, passwordHash: hash, now: now)
        let people = try await writer.insert(DemoPerson.secondOrganization)
        try await writer.insertProject("ORDERS", "Customer orders", DemoTasks.orders, tag: "sales", owner: people[1], people: people)
    }
}
