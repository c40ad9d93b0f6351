import ERPAPI
import Foundation
import Sekkei
import SekkeiSQL
import Testing

@testable import ERP

struct APIKeyTests {
    private func create(
        _ erp: TestERP, by caller: Caller, permissions: [Permission]? = nil, isReadOnly: Bool = false, days: Int32 = 90
    ) async throws -> CreatedAPIKey {
        let body = CreateAPIKey(name: "Report", permissions: permissions, isReadOnly: isReadOnly, expiresInDays: days)
        return try await erp.apiKeys.createAPIKey(body: body, context: context(of: caller))
    }

    @Test func key_isShownOnce_andKeptAsAHash() async throws {
        let erp = try await TestERP()
        let key = try await create(erp, by: erp.hr)
        #expect(key.key.hasPrefix(key.prefix + "_") && key.key.count == 77 && key.prefix.count == 12)
        let listed = try await erp.apiKeys.listAPIKeys(page: PageRequest(), context: context(of: erp.hr)).items
        #expect(listed.map(\.id) == [key.id] && listed[0].prefix == key.prefix && listed[0].lastUsedAt == nil)
        let rows = try await erp.database.query("SELECT * FROM api_keys")
        #expect(!"\(rows)".contains(key.key) && !"\(rows)".contains(String(key.key.suffix(64))))
        #expect(erp.events == [.apiKeyCreated(userID: erp.hr.id, keyID: key.id)])
        #expect(Set((0..<100).map { _ in NewAPIKey().text }).count == 100)
    }

    @Test func key_standsForItsOwner() async throws {
        let erp = try await TestERP()
        let key = try await create(erp, by: erp.hr)
        let found = try #require(try await erp.callers.resolve(.apiKey(key.key)))
        #expect(found.caller == erp.hr && found.subject == String(erp.hr.id) && !found.isReadOnly && found.expires == key.expiresAt)
    }

    @Test func key_withAScope_hasNoMoreThanThat() async throws {
        let erp = try await TestERP()
        let key = try await create(erp, by: erp.admin, permissions: [.taskWrite], isReadOnly: true)
        let found = try #require(try await erp.callers.resolve(.apiKey(key.key)))
        #expect(found.caller.role == Role(name: .staff, level: .staff, permissions: [.taskWrite]) && found.isReadOnly)
        // What the owner loses, the key loses.
        let other = erp.staff.narrowed(to: [.taskWrite, .userAdmin])
        #expect(other.role.permissions == [.taskWrite])
    }

    @Test func key_beyondTheOwnersRights_isNotMade() async throws {
        let erp = try await TestERP()
        await #expect(throws: BuiltInError.insufficientPermissions) { _ = try await create(erp, by: erp.staff, permissions: [.userAdmin]) }
        #expect(try await erp.apiKeys.listAPIKeys(page: PageRequest(), context: context(of: erp.staff)).items.isEmpty)
    }

    @Test func key_endsWithItsTime() async throws {
        let erp = try await TestERP()
        let key = try await create(erp, by: erp.hr, days: 1)
        erp.clock.advance(by: 86_399)
        #expect(try await erp.callers.caller(for: .apiKey(key.key)) != nil)
        erp.clock.advance(by: 1)
        #expect(try await erp.callers.caller(for: .apiKey(key.key)) == nil)
        #expect(try await erp.apiKeys.listAPIKeys(page: PageRequest(), context: context(of: erp.hr)).items.isEmpty)
    }

    @Test func key_thatIsRevoked_isGoodForNothing() async throws {
        let erp = try await TestERP()
        let key = try await create(erp, by: erp.hr)
        await #expect(throws: BuiltInError.resourceNotFound) {
            try await erp.apiKeys.revokeAPIKey(keyID: key.id, context: context(of: erp.admin))
        }
        try await erp.apiKeys.revokeAPIKey(keyID: key.id, context: context(of: erp.hr))
        #expect(try await erp.callers.caller(for: .apiKey(key.key)) == nil && erp.revoked == [erp.hr.id])
        #expect(erp.events.last == .apiKeyRevoked(userID: erp.hr.id, keyID: key.id))
        await #expect(throws: BuiltInError.resourceNotFound) {
            try await erp.apiKeys.revokeAPIKey(keyID: key.id, context: context(of: erp.hr))
        }
    }

    @Test func keys_areBounded_untilSomeHaveEnded() async throws {
        let erp = try await TestERP()
        for _ in 0..<APIKeys.limit { _ = try await create(erp, by: erp.hr, days: 2) }
        await #expect(throws: TooManyAPIKeys(limit: 20)) { _ = try await create(erp, by: erp.hr) }
        _ = try await create(erp, by: erp.staff)
        erp.clock.advance(by: 2 * 86_400)
        _ = try await create(erp, by: erp.hr)
    }

    @Test func use_isNotedAtMostEveryFiveMinutes() async throws {
        let erp = try await TestERP()
        let key = try await create(erp, by: erp.hr)
        let start = erp.clock.now
        var seen: [Double] = []
        for seconds in [0.0, 299, 1, 299, 1] {
            erp.clock.advance(by: seconds)
            _ = try await erp.callers.caller(for: .apiKey(key.key))
            let used = try await erp.apiKeys.listAPIKeys(page: PageRequest(), context: context(of: erp.hr)).items[0].lastUsedAt
            seen.append(try #require(used).timeIntervalSince(start))
        }
        #expect(seen == [0, 0, 300, 300, 600])
    }

    @Test func key_ofSomebodyInactive_isRefused() async throws {
        let erp = try await TestERP()
        let hire = try await erp.hire(.staff, departmentID: erp.hr.departmentID, by: erp.admin)
        let key = try await create(erp, by: hire)
        try await erp.users.deactivateUser(userID: hire.id, context: context(of: erp.admin))
        #expect(try await erp.callers.caller(for: .apiKey(key.key)) == nil)
    }

    @Test(arguments: ["", "erp_", "x' OR 1=1 --", "erp_00000000_" + String(repeating: "0", count: 64)])
    func key_ofNobody_isRefused(text: String) async throws {
        let erp = try await TestERP()
        let key = try await create(erp, by: erp.hr)
        for attempt in [text, key.key + "0", String(key.key.dropLast()), key.key.uppercased(), key.prefix] {
            #expect(try await erp.callers.caller(for: .apiKey(attempt)) == nil)
        }
    }
}
