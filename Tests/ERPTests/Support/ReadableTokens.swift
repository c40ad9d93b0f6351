import ERP
import Foundation

/// Access tokens that say what they are.
struct ReadableTokens: AccessTokenIssuing {
    func issue(subject: String, id: String, issued: Date, expires: Date) async throws -> String {
        "\(subject)|\(id)|\(Int(expires.timeIntervalSince(issued)))"
    }
}
