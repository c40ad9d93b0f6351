import ERPAPI
import Foundation
import Sekkei
import Testing

@testable import ERP

struct SessionsTests {
    private func login(
        _ erp: TestERP, _ email: String = "hr@example.com", _ password: String = DemoLogins.password,
        lifetimes: SessionLifetimes = SessionLifetimes()
    ) async throws -> TokenPair {
        try await erp.sessions(lifetimes).login(body: LoginRequest(email: email, password: password), context: anonymous())
    }

    private func refresh(_ erp: TestERP, _ token: String) async throws -> TokenPair {
        try await erp.sessions().refresh(body: RefreshRequest(refreshToken: token), context: anonymous())
    }

    /// The caller behind an access token of the tests' own kind.
    private func caller(_ erp: TestERP, _ access: String) async throws -> Caller? {
        let parts = access.split(separator: "|").map(String.init)
        return try await erp.callers.caller(
            for: .token(VerifiedToken(subject: parts[0], id: parts[1], expires: erp.clock.now + 3600)))
    }

    @Test func login_withTheRightPassword_givesTokensForAnHour() async throws {
        let erp = try await TestERP()
        let pair = try await login(erp)
        #expect(pair.expiresIn == 3600)
        #expect(pair.tokenType == .bearer)
        #expect(pair.accessToken.hasSuffix("|3600"))
        #expect(try await caller(erp, pair.accessToken)?.id == erp.hr.id)
    }

    @Test(arguments: [("hr@example.com", "wrong"), ("nobody@example.com", DemoLogins.password), ("gone@example.com", DemoLogins.password)])
    func login_thatFails_saysTheSameWhateverWasWrong(email: String, password: String) async throws {
        let erp = try await TestERP()
        let body = CreateUser(
            email: "gone@example.com", fullName: "Gone", departmentID: erp.hr.departmentID, isActive: false, password: DemoLogins.password)
        _ = try await erp.users.createUser(body: body, context: context(of: erp.admin))
        await #expect(throws: BuiltInError.wrongCredentials) { _ = try await login(erp, email, password) }
    }

    @Test func login_ofAnUnknownAccount_checksADecoy() async throws {
        let erp = try await TestERP()
        _ = try? await login(erp, "nobody@example.com")
        #expect(erp.passwords.checked == [erp.passwords.decoy])
    }

    @Test func refresh_givesNewTokensOfTheSameSession() async throws {
        let erp = try await TestERP()
        let first = try await login(erp)
        let second = try await refresh(erp, first.refreshToken)
        #expect(second.refreshToken != first.refreshToken)
        #expect(second.accessToken != first.accessToken)
        #expect(try await caller(erp, second.accessToken)?.id == erp.hr.id)
        _ = try await refresh(erp, second.refreshToken)
    }

    @Test func refresh_withAUsedToken_endsTheSession() async throws {
        let erp = try await TestERP()
        let first = try await login(erp)
        let second = try await refresh(erp, first.refreshToken)
        await #expect(throws: RefreshTokenInvalid()) { _ = try await refresh(erp, first.refreshToken) }
        await #expect(throws: RefreshTokenInvalid()) { _ = try await refresh(erp, second.refreshToken) }
        #expect(try await caller(erp, second.accessToken) == nil)
        #expect(erp.revoked == [erp.hr.id])
        #expect(erp.events.last == .refreshTokenReused(userID: erp.hr.id))
    }

    @Test func reuse_endsThatSessionOnly() async throws {
        let erp = try await TestERP()
        let (stolen, other) = (try await login(erp), try await login(erp))
        _ = try await refresh(erp, stolen.refreshToken)
        _ = try? await refresh(erp, stolen.refreshToken)
        #expect(try await caller(erp, other.accessToken) != nil)
        _ = try await refresh(erp, other.refreshToken)
    }

    @Test(arguments: ["", "00", String(repeating: "0", count: 96), String(repeating: "zz", count: 48)])
    func refresh_withAnUnknownToken_isRefused(token: String) async throws {
        let erp = try await TestERP()
        await #expect(throws: RefreshTokenInvalid()) { _ = try await refresh(erp, token) }
    }

    @Test func refresh_afterItsTime_isRefused() async throws {
        let erp = try await TestERP()
        let pair = try await login(erp)
        erp.clock.advance(by: 14 * 86_400)
        await #expect(throws: RefreshTokenInvalid()) { _ = try await refresh(erp, pair.refreshToken) }
        #expect(try await caller(erp, pair.accessToken) == nil)
    }

    @Test func logout_endsTheSession_andSaysNothingAboutUnknownTokens() async throws {
        let erp = try await TestERP()
        let pair = try await login(erp)
        let body = RefreshRequest(refreshToken: pair.refreshToken)
        try await erp.sessions().logout(body: body, context: anonymous())
        #expect(try await caller(erp, pair.accessToken) == nil)
        await #expect(throws: RefreshTokenInvalid()) { _ = try await refresh(erp, pair.refreshToken) }
        try await erp.sessions().logout(body: body, context: anonymous())
        try await erp.sessions().logout(body: RefreshRequest(refreshToken: "nonsense"), context: anonymous())
    }

    @Test func sessions_beyondTheLimit_endFromTheOldest() async throws {
        let erp = try await TestERP()
        var pairs: [TokenPair] = []
        for _ in 0..<4 {
            erp.clock.advance(by: 1)
            pairs.append(try await login(erp, "staff@example.com", lifetimes: SessionLifetimes(sessionsPerUser: 3)))
        }
        #expect(try await caller(erp, pairs[0].accessToken) == nil)
        for pair in pairs.dropFirst() { #expect(try await caller(erp, pair.accessToken)?.id == erp.staff.id) }
    }

    @Test func changePassword_endsEverySession() async throws {
        let erp = try await TestERP()
        let pair = try await login(erp)
        let body = ChangePasswordRequest(currentPassword: DemoLogins.password, newPassword: "a-Longer-Password-2")
        try await erp.sessions().changePassword(body: body, context: context(of: erp.hr))
        #expect(try await caller(erp, pair.accessToken) == nil)
        await #expect(throws: BuiltInError.wrongCredentials) { _ = try await login(erp) }
        _ = try await login(erp, "hr@example.com", "a-Longer-Password-2")
    }

    @Test func changePassword_withTheWrongOne_changesNothing() async throws {
        let erp = try await TestERP()
        let body = ChangePasswordRequest(currentPassword: "wrong", newPassword: "a-Longer-Password-2")
        await #expect(throws: CurrentPasswordWrong()) {
            try await erp.sessions().changePassword(body: body, context: context(of: erp.hr))
        }
        _ = try await login(erp)
    }

    @Test func me_isTheCaller() async throws {
        let erp = try await TestERP()
        let me = try await erp.sessions().getMe(context: context(of: erp.hr))
        #expect(me.id == erp.hr.id)
        #expect(me.organization == OrganizationRef(id: erp.hr.organizationID, name: "ITDO Inc."))
        #expect(me.department.code == "HR")
        #expect(me.role == erp.hr.role)
        #expect(me.location == "office")
    }
}
