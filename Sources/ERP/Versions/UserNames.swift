import ERPAPI
import Sekkei

/// The first and the last name that version 1 has in the place of the full name: the last name stands behind the last space.
struct UserNames: UserNamesMerged {
    let users: any UsersService

    func upgrade(firstName: String, lastName: String) -> String {
        firstName.isEmpty ? lastName : "\(firstName) \(lastName)"
    }

    func upgrade(firstName: Patch<String>, lastName: Patch<String>, current: User) -> Patch<String> {
        if firstName == .absent, lastName == .absent { return .absent }
        let names = downgrade(fullName: current.fullName)
        return .value(upgrade(firstName: firstName.value ?? names.firstName, lastName: lastName.value ?? names.lastName))
    }

    func downgrade(fullName: String) -> (firstName: String, lastName: String) {
        let parts = fullName.unicodeScalars
        let spaces = parts.indices.reversed().filter { parts[$0] == " " }
        for space in spaces {
            let (first, last) = (parts[..<space], parts[parts.index(after: space)...])
            if Self.lengths.contains(first.count), Self.lengths.contains(last.count) { return (String(first), String(last)) }
        }
        let cut = parts.prefix(parts.count > Self.lengths.upperBound ? Self.lengths.upperBound : 0)
        return (String(cut), String(parts.dropFirst(cut.count).prefix(Self.lengths.upperBound)))
    }

    /// As the spec bounds both names of version 1. A first name of no character has no space behind it.
    private static let lengths = 1...100

    func currentForUpdateUser(userID: Int64, context: Context<Caller>) async throws -> User? {
        try await users.getUser(userID: userID, context: context)
    }
}
