import ERPAPI
import Foundation
import Sekkei
import Testing

@testable import ERP

struct DatabaseCallersTests {
    @Test func caller_hasTheAttributesOfTheSpec() async throws {
        let erp = try await TestERP()
        #expect(erp.hr.department == "HR")
        #expect(erp.hr.location == "office" && erp.staff.location == nil)
        #expect(erp.hr.tier == "standard")
        #expect(erp.hr.role.level == .lead)
        #expect(Set(erp.hr.role.permissions) == [.salaryView, .taskWrite])
        #expect(erp.hr.departmentPath == [erp.admin.departmentID, erp.hr.departmentID])
        #expect(erp.staff.tier == "premium")
        #expect(erp.admin.location == "office")
        #expect(erp.staff.organizationID != erp.admin.organizationID)
        #expect(erp.callers.logName(of: erp.hr) == String(erp.hr.id))
    }

    @Test(arguments: ["", "x", "1", "1-", "-1", "1-g", "999999-1"])
    func token_withAStrangeID_isNobody(id: String) async throws {
        let erp = try await TestERP()
        let token = VerifiedToken(subject: String(erp.hr.id), id: id, expires: erp.clock.now + 60)
        #expect(try await erp.callers.caller(for: .token(token)) == nil)
    }

    @Test func token_ofAnotherUsersSession_isNobody() async throws {
        let erp = try await TestERP()
        let pair = try await erp.sessions().login(
            body: LoginRequest(email: "hr@example.com", password: DemoLogins.password), context: anonymous())
        let id = String(pair.accessToken.split(separator: "|")[1])
        let stranger = VerifiedToken(subject: String(erp.admin.id), id: id, expires: erp.clock.now + 60)
        #expect(try await erp.callers.caller(for: .token(stranger)) == nil)
    }

    @Test func apiKey_isNobody() async throws {
        let erp = try await TestERP()
        #expect(try await erp.callers.caller(for: .apiKey("key")) == nil)
    }

    @Test func accessTokenID_isReadAsWritten() {
        let id = AccessTokenID(sessionID: 42)
        #expect(AccessTokenID(id.text) == id)
        #expect(AccessTokenID(sessionID: 42) != id)
    }
}
