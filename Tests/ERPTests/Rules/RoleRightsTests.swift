import ERPAPI
import Testing

@testable import ERP

struct RoleRightsTests {
    @Test func administrator_mayDoEverythingButReadSalaries() {
        #expect(Set(RoleName.admin.permissions) == Set(Permission.allCases).subtracting([.salaryView]))
    }

    @Test(arguments: RoleName.allCases)
    func salaries_areForHumanResourcesAlone(role: RoleName) {
        #expect(role.permissions.contains(.salaryView) == (role == .hr))
    }

    @Test func levels_riseFromStaffToAdministrator() {
        let ranks = [RoleName.staff, .hr, .manager, .admin].map { RoleLevel.allCases.firstIndex(of: $0.level)! }
        #expect(ranks == ranks.sorted())
        #expect(Set(ranks).count == 4)
    }
}
