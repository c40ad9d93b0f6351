import Foundation
import Sekkei
import StoreAPI

/// Tokens that say who calls: `staff-2-9`, or with a nick name, `staff-2-9-bo`.
struct StoreTokens: TokenVerifier {
    func verify(_ token: String) async throws -> VerifiedToken {
        VerifiedToken(subject: token, expires: Date().addingTimeInterval(600))
    }
}

struct StoreCallers: CallerProvider {
    func caller(for credential: VerifiedCredential) async throws -> Caller? {
        let name =
            switch credential {
            case .token(let token): token.subject
            case .apiKey(let key): key
            }
        let parts = name.split(separator: "-").map(String.init)
        guard parts.count >= 3, let role = Role(rawValue: parts[0]), let team = Int64(parts[1]), let id = Int64(parts[2]) else {
            return nil
        }
        return Caller(id: id, teamID: team, nick: parts.count > 3 ? parts[3] : nil, role: role)
    }
}
