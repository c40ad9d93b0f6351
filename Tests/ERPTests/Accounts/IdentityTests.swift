import ERPAPI
import Foundation
import Sekkei
import SekkeiSQL
import Testing

@testable import ERP

/// Whom the identities of a provider stand for.
struct IdentityTests {
    private static let issuer = "https://id.example.com"

    private func token(
        _ subject: String, email: String? = "hr@example.com", isVerified: Bool = true, roles: [String] = [], issuer: String = issuer
    ) -> VerifiedCredential {
        var claims = TokenClaims()
        claims.email = email
        claims.isEmailVerified = isVerified
        claims.roles = roles
        return .token(
            VerifiedToken(
                subject: subject, issuer: issuer, expires: Date(timeIntervalSince1970: 1_790_000_000), claims: claims, origin: .provider))
    }

    @Test func identity_isLinkedByAVerifiedAddress_onceAndForEver() async throws {
        let erp = try await TestERP()
        #expect(try await erp.callers.caller(for: token("a", isVerified: false)) == nil)
        #expect(try await erp.callers.caller(for: token("a"))?.id == erp.hr.id)
        #expect(erp.events == [.identityLinked(userID: erp.hr.id, issuer: Self.issuer)])
        // From now on the subject counts, and no address.
        for email in ["admin@example.com", nil] {
            #expect(try await erp.callers.caller(for: token("a", email: email, isVerified: email != nil))?.id == erp.hr.id)
        }
        #expect(erp.events.count == 1)
    }

    @Test func user_whoIsLinked_isLinkedToNobodyElse() async throws {
        let erp = try await TestERP()
        #expect(try await erp.callers.caller(for: token("a"))?.id == erp.hr.id)
        #expect(try await erp.callers.caller(for: token("b")) == nil)
        #expect(try await erp.callers.caller(for: token("a", issuer: "https://other.example.com")) == nil)
        #expect(erp.events.count == 1)
    }

    @Test(arguments: [
        "nobody@example.com", "", "HR@EXAMPLE.COM ", "hr@example.com\u{0}", "h\u{212A}r@example.com", "ｈr@example.com",
        String(repeating: "a", count: 300) + "@example.com",
    ])
    func address_ofNobody_linksNobody(email: String) async throws {
        let erp = try await TestERP()
        #expect(try await erp.callers.caller(for: token("a", email: email)) == nil)
        #expect(erp.events.isEmpty)
    }

    /// The Kelvin sign in lower case is `k`.
    @Test func address_thatOnlyLooksTheSame_linksNobody() async throws {
        let erp = try await TestERP()
        let body = CreateUser(
            email: "kim@example.com", fullName: "Kim", departmentID: erp.hr.departmentID, role: .staff, password: "a-First-Password-1")
        let kim = try await erp.users.createUser(body: body, context: context(of: erp.admin))
        #expect("\u{212A}im@example.com".lowercased() == "kim@example.com")
        #expect(try await erp.callers.caller(for: token("a", email: "\u{212A}im@example.com")) == nil)
        #expect(try await erp.callers.caller(for: token("a", email: "KIM@example.com"))?.id == kim.id)
    }

    @Test func user_whoIsInactive_isNobody_linkedOrNot() async throws {
        let erp = try await TestERP()
        let hire = try await erp.hire(.staff, departmentID: erp.hr.departmentID, by: erp.admin)
        let email = try await erp.users.getUser(userID: hire.id, context: context(of: erp.admin)).email
        #expect(try await erp.callers.caller(for: token("a", email: email))?.id == hire.id)
        try await erp.users.deactivateUser(userID: hire.id, context: context(of: erp.admin))
        #expect(try await erp.callers.caller(for: token("a", email: email)) == nil)
        #expect(try await erp.callers.caller(for: token("b", email: email)) == nil)
        // An identity that is linked is not linked anew, whatever its address has become.
        #expect(try await erp.callers.caller(for: token("a", email: "hr@example.com")) == nil)
    }

    @Test func identities_presentedAtOnce_linkOnce() async throws {
        let erp = try await TestERP()
        let callers = erp.callers
        let found = try await withThrowingTaskGroup(of: Int64?.self) { group in
            for number in 0..<16 {
                group.addTask { try await callers.caller(for: token("s\(number % 2)"))?.id }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let links: Int64 = try await erp.database.read { try await $0.value("SELECT COUNT(*) AS total FROM identities") }
        #expect(links == 1)
        #expect(found.compactMap(\.self).allSatisfy { $0 == erp.hr.id } && found.contains(erp.hr.id))
    }

    @Test func roles_ofTheProvider_meanNothingUnlessMapped() async throws {
        let erp = try await TestERP()
        #expect(try await erp.callers.caller(for: token("a", roles: ["admin"]))?.role == erp.hr.role)
        let mapped = erp.callers(ProviderRoles(["erp-managers": .manager]))
        #expect(try await mapped.caller(for: token("a", roles: ["erp-managers"]))?.role == erp.manager.role)
        #expect(try await mapped.caller(for: token("a", roles: ["admin"])) == nil)
        #expect(try await mapped.caller(for: token("b", email: "staff@example.com", roles: [])) == nil)
    }

    @Test func subject_ofAProvider_isNoUserID() async throws {
        let erp = try await TestERP()
        let credential = token(String(erp.admin.id), email: nil)
        #expect(try await erp.callers.caller(for: credential) == nil)
        #expect(try await erp.callers.resolve(token("a"))?.subject == String(erp.hr.id))
    }
}
