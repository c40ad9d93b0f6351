public import BenchAPI
import Foundation
public import Sekkei

/// Two hundred users in memory.
public struct UserService: UsersService {
    /// The users, by rising id.
    public let users: [User]

    /// Makes the users.
    public init() {
        users = (1...200).map(Self.user)
    }

    private static func user(_ id: Int) -> User {
        let role = id % 3
        let created = Date(timeIntervalSince1970: 1_704_067_200 + Double(id * 3600))
        return User(
            id: Int64(id), email: "user\(id)@example.com", fullName: "User Number \(id)", department: departments[id % 4],
            role: Role(id: Int64(role + 1), name: roles[role], level: Int32(role + 1) * 10), isActive: id % 7 != 0, createdAt: created,
            tags: ["t\(id % 5)", "team-\(id % 8)"])
    }

    private static let roles = ["admin", "manager", "staff"]
    private static let departments = ["Engineering", "Sales", "Finance", "Operations"]

    /// A page of the users.
    public func listUsers(page: PageRequest<NoSort>, context: RequestContext) async throws -> Page<User> {
        let start = min(page.offset, users.count)
        return Page(items: users[start..<min(start + page.size, users.count)], total: users.count, for: page)
    }
}
