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
        guard let space = parts.lastIndex(of: " "), space > parts.startIndex, parts.index(after: space) < parts.endIndex else {
            return ("", fullName)
        }
        return (String(parts[..<space]), String(parts[parts.index(after: space)...]))
    }

    func currentForUpdateUser(userID: Int64, context: Context<Caller>) async throws -> User? {
        try await users.getUser(userID: userID, context: context)
    }
}
