import ERPAPI
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import SekkeiSQL
import SekkeiSQLite
import Synchronization

@testable import ERP
@_spi(Generated) @testable import Sekkei

/// The ERP's services on a database of their own, with the demo data.
final class TestERP: Sendable {
    let database: any Database
    let clock = TestClock()
    let passwords = PlainPasswords()
    private let revokedUsers = Mutex<[Int64]>([])
    private let toldEvents = Mutex<[AccountEvent]>([])

    /// First organization.
    let admin: Caller
    let manager: Caller
    let hr: Caller
    /// Second organization.
    let director: Caller
    let staff: Caller

    convenience init() async throws {
        try await self.init(database: SQLiteDatabase.inMemory())
    }

    init(database: any Database) async throws {
        self.database = database
        _ = try await Migrator(Schema.migrations).run(on: database)
        try await DemoContent(passwords: passwords, clock: clock.wall).load(into: database)
        admin = try await Self.caller("admin@example.com", database, clock)
        manager = try await Self.caller("manager@example.com", database, clock)
        hr = try await Self.caller("hr@example.com", database, clock)
        director = try await Self.caller("director@example.com", database, clock)
        staff = try await Self.caller("staff@example.com", database, clock)
    }

    var revoked: [Int64] { revokedUsers.withLock { $0 } }
    /// What has been told of accounts.
    var events: [AccountEvent] { toldEvents.withLock { $0 } }
    var tasks: Tasks { Tasks(database: database, clock: clock.wall) }
    var projects: Projects { Projects(database: database, clock: clock.wall) }
    var departments: Departments { Departments(database: database, clock: clock.wall) }
    var organizations: Organizations { Organizations(database: database, clock: clock.wall) }
    var salaries: Salaries { Salaries(database: database, clock: clock.wall) }
    var policies: Policies { Policies(database: database, clock: clock.wall) }
    var roles: Roles { Roles(database: database) }
    var users: Users { Users(database: database, clock: clock.wall, passwords: passwords, revoke: revocation) }
    var callers: DatabaseCallers { callers() }
    var apiKeys: APIKeys { APIKeys(database: database, clock: clock.wall, revoke: revocation, events: told) }

    func callers(_ roles: ProviderRoles? = nil) -> DatabaseCallers {
        DatabaseCallers(database: database, roles: roles, events: told, clock: clock.wall)
    }

    func sessions(_ lifetimes: SessionLifetimes = SessionLifetimes(), isOpen: Bool = true) -> Sessions {
        Sessions(
            database: database, clock: clock.wall, passwords: passwords, tokens: ReadableTokens(), lifetimes: lifetimes,
            revoke: revocation, events: told, isOpen: isOpen)
    }

    /// Somebody new, logged in.
    func hire(_ role: RoleName, departmentID: Int64, by boss: Caller) async throws -> Caller {
        let email = "hire\(UInt64.random(in: 0 ... .max))@example.com"
        _ = try await users.createUser(
            body: CreateUser(email: email, fullName: "New Hire", departmentID: departmentID, role: role, password: "a-First-Password-1"),
            context: context(of: boss))
        return try await Self.caller(email, database, clock)
    }

    private var told: AccountEvents {
        AccountEvents { [self] event in toldEvents.withLock { $0.append(event) } }
    }

    private var revocation: CallerRevocation {
        CallerRevocation { [self] id in revokedUsers.withLock { $0.append(id) } }
    }

    private static func caller(_ email: String, _ database: any Database, _ clock: TestClock) async throws -> Caller {
        let credential = try await database.write { transaction in
            let account = try await AccountQueries(transaction: transaction).account(email: email)
            let session = try await SessionQueries(transaction: transaction, now: clock.now)
                .begin(userID: account!.id, token: RefreshToken(), expires: clock.now + 1e6, limit: 50)
            return VerifiedToken(
                subject: String(account!.id), id: AccessTokenID(sessionID: session).text, expires: clock.now + 3600)
        }
        return try await DatabaseCallers(database: database, clock: clock.wall).caller(for: .token(credential))!
    }
}

/// The context of a call by somebody.
func context(of caller: Caller) -> Context<Caller> { Context(request(), caller) }

/// The context of a call by nobody.
func anonymous() -> RequestContext { RequestContext(request()) }

/// A request that the pipeline has taken in, from an address or from nowhere.
func request(from address: SocketAddress? = nil) -> Request {
    let request = Request(
        method: .get, target: "/", headers: [:], remoteAddress: address, eventLoop: MultiThreadedEventLoopGroup.singleton.any())
    request.readHead(of: API.descriptor)
    return request
}
