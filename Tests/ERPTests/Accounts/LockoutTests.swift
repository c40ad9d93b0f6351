import ERPAPI
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
@_spi(Generated) import Sekkei
import SekkeiSQL
import Testing

@testable import ERP

/// Logins that fail too often.
struct LockoutTests {
    private func context(from address: String) throws -> RequestContext {
        RequestContext(request(from: try SocketAddress(ipAddress: address, port: 1)))
    }

    private func isLetIn(
        _ erp: TestERP, _ password: String = DemoLogins.password, email: String = "hr@example.com", from address: String = "192.0.2.1"
    ) async throws -> Bool {
        do {
            _ = try await erp.sessions().login(body: LoginRequest(email: email, password: password), context: context(from: address))
            return true
        } catch BuiltInError.wrongCredentials {
            return false
        }
    }

    @Test func account_isLockedForANetworkThatFails_andForNobodyElse() async throws {
        let erp = try await TestERP()
        for _ in 0..<5 { #expect(try await !isLetIn(erp, "wrong")) }
        #expect(try await !isLetIn(erp))
        #expect(try await isLetIn(erp, from: "192.0.2.2"))
        #expect(try await isLetIn(erp, email: "staff@example.com"))
        erp.clock.advance(by: 60)
        #expect(try await isLetIn(erp))
    }

    @Test func lock_isToldToWatchersOnce_andNeverToCallers() async throws {
        let erp = try await TestERP()
        for _ in 0..<8 { #expect(try await !isLetIn(erp, "wrong")) }
        let failed = AccountEvent.loginFailed(userID: erp.hr.id, network: "192.0.2.1")
        #expect(erp.events == Array(repeating: failed, count: 5) + [.lockedOut(userID: erp.hr.id, network: "192.0.2.1", seconds: 60)])
    }

    /// The same answer, the same work: nothing tells an account that exists from one that does not, locked or not.
    @Test(arguments: ["hr@example.com", "nobody@example.com"])
    func attempts_takeTheSameWork_whateverTheAccount(email: String) async throws {
        let erp = try await TestERP()
        for _ in 0..<8 { #expect(try await !isLetIn(erp, "wrong", email: email)) }
        #expect(erp.passwords.checked.count == 8)
        let rows: Int64 = try await erp.database.read { try await $0.value("SELECT COUNT(*) AS total FROM login_attempts") }
        #expect(rows == 2)
    }

    @Test func account_isLockedForEverybody_onlyAfterManyNetworks_andNotForLong() async throws {
        let erp = try await TestERP()
        for number in 0..<49 { #expect(try await !isLetIn(erp, "wrong", from: "198.51.100.\(number)")) }
        // The owner comes in meanwhile, which excuses none of those failures.
        #expect(try await isLetIn(erp))
        #expect(try await !isLetIn(erp, "wrong", from: "198.51.100.200"))
        #expect(erp.events.last == .lockedOut(userID: erp.hr.id, network: nil, seconds: 60))
        #expect(try await !isLetIn(erp))
        erp.clock.advance(by: 60)
        #expect(try await isLetIn(erp))
    }

    @Test func network_ofIPv6_isOneHousehold() async throws {
        let erp = try await TestERP()
        for number in 0..<5 { #expect(try await !isLetIn(erp, "wrong", from: "2001:db8::\(number + 1)")) }
        #expect(try await !isLetIn(erp, from: "2001:db8::99"))
        #expect(try await isLetIn(erp, from: "2001:db8:0:1::1"))
    }

    @Test func attempts_madeAtOnce_areNotFree() async throws {
        let erp = try await TestERP()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { _ = try? await isLetIn(erp, "wrong") } }
        }
        #expect(erp.events.count == 6)
        #expect(try await !isLetIn(erp))
    }

    @Test func rows_areBounded_andForgotten() async throws {
        let erp = try await TestERP()
        let now = erp.clock.now
        try await erp.database.write { transaction in
            for number in 0..<300 {
                let attempts = LoginAttempts(transaction: transaction, now: now + Double(number), mostRows: 100)
                _ = try await attempts.begin(LoginAttempt(email: "a\(number)@example.com", network: "192.0.2.1"))
            }
            let rows: Int64 = try await transaction.value("SELECT COUNT(*) AS total FROM login_attempts")
            #expect(rows <= 100 && rows > 50)
            _ = try await LoginAttempts(transaction: transaction, now: now + 100_000)
                .begin(LoginAttempt(email: "b@example.com", network: "192.0.2.1"))
            let rest: Int64 = try await transaction.value("SELECT COUNT(*) AS total FROM login_attempts")
            #expect(rest == 2)
        }
    }

    @Test func rows_nameNoAccount() async throws {
        let erp = try await TestERP()
        _ = try await isLetIn(erp, "wrong", email: "my-Secret-Password-1@example.com")
        #expect(try await !"\(erp.database.query("SELECT * FROM login_attempts"))".contains("my-Secret"))
        #expect(LoginAttempt(email: "A@b.com", network: "").accountHash == LoginAttempt(email: "a@B.com", network: "").accountHash)
    }

    @Test func localLogin_thatIsOff_takesNoPassword() async throws {
        let erp = try await TestERP()
        let pair = try await erp.sessions().login(
            body: LoginRequest(email: "hr@example.com", password: DemoLogins.password), context: anonymous())
        let closed = erp.sessions(isOpen: false)
        await #expect(throws: LocalLoginOff()) {
            _ = try await closed.login(body: LoginRequest(email: "hr@example.com", password: DemoLogins.password), context: anonymous())
        }
        await #expect(throws: LocalLoginOff()) {
            _ = try await closed.refresh(body: RefreshRequest(refreshToken: pair.refreshToken), context: anonymous())
        }
        let change = ChangePasswordRequest(currentPassword: DemoLogins.password, newPassword: "a-Longer-Password-2")
        await #expect(throws: LocalLoginOff()) { try await closed.changePassword(body: change, context: ERPTests.context(of: erp.hr)) }
        try await closed.logout(body: RefreshRequest(refreshToken: pair.refreshToken), context: anonymous())
    }
}
