import ERPAPI
import Sekkei
import SekkeiSQL

/// The people of an organization.
struct Users: UsersService {
    let database: any Database
    let clock: WallClock
    let passwords: any PasswordHashing
    let revoke: CallerRevocation

    func listUsers(
        query: ListUsersQuery, page: PageRequest<ListUsersSort>, context: Context<Caller>
    ) async throws -> Sekkei.Page<User> {
        let own = context.caller.organizationID
        return try await database.read { try await UserQueries(transaction: $0, organizationID: own).page(query, page) }
    }

    func getUser(userID: Int64, context: Context<Caller>) async throws -> User {
        let own = context.caller.organizationID
        return try await database.read { try await UserQueries(transaction: $0, organizationID: own).user(userID) }
    }

    func getUserPermissions(userID: Int64, context: Context<Caller>) async throws -> UserPermissions {
        let own = context.caller.organizationID
        return try await database.read { transaction in
            let user = try await UserQueries(transaction: transaction, organizationID: own).user(userID)
            let role = try await RoleQueries(transaction: transaction, organizationID: own).role(user.role)
            return UserPermissions(userID: userID, role: role)
        }
    }

    func createUser(body: CreateUser, context: Context<Caller>) async throws -> User {
        let own = context.caller.organizationID
        let hash = try await passwords.hash(body.password)
        return try await database.write(whenTaken: BuiltInError.userAlreadyExists) { transaction in
            try await References(transaction: transaction, organizationID: own)
                .checkDepartment(body.departmentID, field: "department_id")
            let role = try await RoleQueries(transaction: transaction, organizationID: own).id(of: body.role)
            let id = try await changes(transaction, own).insert(body, passwordHash: hash, roleID: role)
            let queries = UserQueries(transaction: transaction, organizationID: own)
            return try await context.audit.created(queries.user(id), in: transaction)
        }
    }

    func updateUser(userID: Int64, body: UpdateUser, context: Context<Caller>) async throws -> User {
        try await change(userID, context, removing: body.isActive.value == false) { transaction, own in
            if let department = body.departmentID.value {
                try await References(transaction: transaction, organizationID: own)
                    .checkDepartment(department, field: "department_id")
            }
            try await changes(transaction, own).update(userID, body)
            if body.isActive.value == false { try await endSessions(of: userID, transaction) }
        }
    }

    func deactivateUser(userID: Int64, context: Context<Caller>) async throws {
        _ = try await change(userID, context, removing: true) { transaction, own in
            try await changes(transaction, own).deactivate(userID)
            try await endSessions(of: userID, transaction)
        }
    }

    func assignRole(userID: Int64, body: AssignRole, context: Context<Caller>) async throws -> User {
        try await change(userID, context, removing: body.role != .admin) { transaction, own in
            let role = try await RoleQueries(transaction: transaction, organizationID: own).id(of: body.role)
            try await changes(transaction, own).assign(role, to: userID)
        }
    }

    /// Changes a user and reads it again, in one transaction; then the server forgets what it knew.
    /// - Parameter removing: Whether an administrator would be one no longer, which the last one must not.
    private func change(
        _ id: Int64, _ context: Context<Caller>, removing: Bool, _ body: @Sendable (Transaction, Int64) async throws -> Void
    ) async throws -> User {
        let own = context.caller.organizationID
        let changed = try await database.write(whenTaken: BuiltInError.userAlreadyExists) { transaction in
            let queries = UserQueries(transaction: transaction, organizationID: own)
            if removing { try await OrganizationQueries(transaction: transaction, organizationID: own).lock() }
            let user = try await queries.user(id)
            if removing, user.role == .admin, user.isActive, try await queries.isLastAdministrator(id) {
                throw LastAdministrator(userID: id)
            }
            try await body(transaction, own)
            return try await context.audit.changed(user, to: queries.user(id), in: transaction)
        }
        revoke(userID: id)
        return changed
    }

    private func endSessions(of userID: Int64, _ transaction: Transaction) async throws {
        try await SessionQueries(transaction: transaction, now: clock.now).endAll(userID: userID)
    }

    private func changes(_ transaction: Transaction, _ organizationID: Int64) -> UserChanges {
        UserChanges(transaction: transaction, organizationID: organizationID, now: clock.now)
    }
}
