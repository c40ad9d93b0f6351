import ERPAPI
import SekkeiSQL
import Testing

@testable import ERP

/// What holds for every caller's view of the tasks.
struct TenantTests {
    @Test func everyView_isNarrowedToTheOrganization() async throws {
        let erp = try await TestERP()
        for caller in [erp.admin, erp.manager, erp.hr, erp.director, erp.staff] {
            let visibility = TaskVisibility(viewer: caller)
            #expect(visibility.conditions.first?.text == "t.organization_id = $1")
            #expect(visibility.conditions.first?.parameters == [.integer(caller.organizationID)])
            #expect(visibility.tenant.count == 2)
            #expect(visibility.conditions.count == (caller.managesTasks ? 2 : 3))
        }
    }
}
