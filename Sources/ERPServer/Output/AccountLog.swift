import ERP
import Logging

/// Writes what happens to accounts into the log, for those who keep watch.
struct AccountLog {
    let logger: Logger

    var events: AccountEvents { AccountEvents { [self] in write($0) } }

    private func write(_ event: AccountEvent) {
        switch event {
        case .loggedIn(let user, let network): logger.info("logged in", metadata: fields(user, network))
        case .loginFailed(let user, let network): logger.notice("login failed", metadata: fields(user, network))
        case .lockedOut(let user, let network, let seconds):
            logger.warning(
                "logins refused after too many failures",
                metadata: fields(user, network ?? "everywhere").merging(["seconds": "\(seconds)"]) { $1 })
        case .refreshTokenReused(let user): logger.warning("a refresh token was used twice, its session has ended", metadata: fields(user))
        case .identityLinked(let user, let issuer):
            logger.notice("an identity of the provider was linked", metadata: fields(user).merging(["issuer": "\(issuer)"]) { $1 })
        case .apiKeyCreated(let user, let key): logger.notice("API key created", metadata: fields(user).merging(["key": "\(key)"]) { $1 })
        case .apiKeyRevoked(let user, let key): logger.notice("API key revoked", metadata: fields(user).merging(["key": "\(key)"]) { $1 })
        }
    }

    private func fields(_ userID: Int64?, _ network: String? = nil) -> Logger.Metadata {
        var fields: Logger.Metadata = ["user": "\(userID.map { String($0) } ?? "unknown")"]
        if let network { fields["network"] = "\(network)" }
        return fields
    }
}
