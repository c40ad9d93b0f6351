import ERPAPI
import Foundation
import Sekkei
import Testing

@testable import ERP

struct OrganizationsTests {
    @Test func organization_isReadAndRenamed() async throws {
        let erp = try await TestERP()
        let id = erp.admin.organizationID
        #expect(try await erp.organizations.getOrganization(organizationID: id, context: context(of: erp.hr)).name == "ITDO Inc.")
        erp.clock.advance(by: 1)
        let renamed = try await erp.organizations.updateOrganization(
            organizationID: id, body: UpdateOrganization(name: .value("ITDO K.K.")), context: context(of: erp.admin))
        #expect(renamed.name == "ITDO K.K.")
        #expect(renamed.updatedAt == erp.clock.now)
    }

    @Test func roles_areListedFromTheTop() async throws {
        let erp = try await TestERP()
        let page = try await erp.roles.listRoles(page: PageRequest(), context: context(of: erp.hr))
        #expect(page.items.map(\.name) == [.admin, .manager, .hr, .staff])
        #expect(page.total == 4)
        #expect(Set(page.items[1].permissions) == Set(RoleName.manager.permissions))
        let second = try await erp.roles.listRoles(page: PageRequest(number: 2, size: 3), context: context(of: erp.hr))
        #expect(second.items.map(\.name) == [.staff])
    }
}
