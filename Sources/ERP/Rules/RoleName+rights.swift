import ERPAPI

extension RoleName {
    /// How far up the role stands in a new organization.
    var level: RoleLevel {
        switch self {
        case .admin: .director
        case .manager: .manager
        case .hr: .lead
        case .staff: .staff
        }
    }

    /// What the role may do in a new organization. Administrators may do everything but read salaries.
    var permissions: [Permission] {
        switch self {
        case .admin: Permission.allCases.filter { $0 != .salaryView }
        case .manager: [.taskWrite, .projectWrite]
        case .hr: [.taskWrite, .salaryView]
        case .staff: [.taskWrite]
        }
    }
}
