import Testing

/// Who may call what: the status that each demo login gets, by operation and target. 403 stands for AUTH004 and 404 for BIZ002.
enum AccessMatrix {
    /// One line of the table.
    struct Row: Sendable, CustomTestStringConvertible {
        let operation: String
        let target: MatrixTarget
        /// By the names in ``roles``.
        let statuses: [String: Int]

        var testDescription: String { "\(operation) \(target.rawValue)" }
    }

    static let roles = ["admin", "manager", "hr", "staff"]

    static let table = """
        operation            target              admin manager hr  staff

        login                -                   200   200     200 200
        refresh              -                   200   200     200 200
        logout               -                   204   204     204 204
        getMe                -                   200   200     200 200
        changePassword       -                   204   204     204 204

        listAPIKeys          -                   200   200     200 200
        createAPIKey         -                   201   201     201 201
        revokeAPIKey         own                 204   204     204 204
        revokeAPIKey         organization        404   404     404 404
        revokeAPIKey         other-organization  404   404     404 404

        listOrganizations    -                   200   200     200 200
        getOrganization      organization        200   200     200 200
        getOrganization      other-organization  404   404     404 404
        updateOrganization   organization        200   403     403 403
        updateOrganization   other-organization  404   403     403 403

        listRoles            -                   200   200     200 200

        listDepartments      -                   200   200     200 200
        getDepartment        own-department      200   200     200 200
        getDepartment        other-department    200   200     200 200
        getDepartment        other-organization  404   404     404 404
        createDepartment     -                   201   403     403 403
        updateDepartment     own-department      200   403     403 403
        updateDepartment     other-department    200   403     403 403
        updateDepartment     other-organization  404   403     403 403
        deleteDepartment     own-department      409   403     403 403
        deleteDepartment     other-department    204   403     403 403
        deleteDepartment     other-organization  404   403     403 403

        listProjects         -                   200   200     200 200
        getProject           organization        200   200     200 200
        getProject           other-organization  404   404     404 404
        createProject        -                   201   201     403 403
        updateProject        organization        200   200     403 403
        updateProject        other-organization  404   404     403 403
        deleteProject        organization        204   204     403 403
        deleteProject        other-organization  404   404     403 403

        listUsers            -                   200   200     200 200
        getUser              own-department      200   200     200 200
        getUser              other-department    200   200     200 200
        getUser              own                 200   200     200 200
        getUser              other-organization  404   404     404 404
        getUserPermissions   own-department      200   200     200 200
        getUserPermissions   other-department    200   200     200 200
        getUserPermissions   own                 200   200     200 200
        getUserPermissions   other-organization  404   404     404 404
        createUser           -                   201   403     403 403
        updateUser           own-department      200   403     403 403
        updateUser           other-department    200   403     403 403
        updateUser           own                 200   403     403 403
        updateUser           other-organization  404   403     403 403
        deactivateUser       own-department      204   403     403 403
        deactivateUser       other-department    204   403     403 403
        deactivateUser       own                 409   403     403 403
        deactivateUser       other-organization  404   403     403 403
        assignRole           own-department      200   403     403 403
        assignRole           other-department    200   403     403 403
        assignRole           own                 409   403     403 403
        assignRole           other-organization  404   403     403 403

        getSalary            own-department      403   403     200 403
        getSalary            other-department    403   403     200 403
        getSalary            own                 403   403     200 403
        getSalary            other-organization  403   403     404 403
        setSalary            own-department      403   403     200 403
        setSalary            other-department    403   403     200 403
        setSalary            own                 403   403     200 403
        setSalary            other-organization  403   403     404 403
        listSalaries         -                   403   403     200 403

        listTasks            -                   200   200     200 200
        exportTasks          -                   200   200     200 200
        createTask           -                   201   201     201 201
        getTask              own-department      200   200     200 200
        getTask              other-department    200   200     403 403
        getTask              own                 200   200     200 200
        getTask              other-organization  404   404     404 404
        updateTask           own-department      200   200     200 200
        updateTask           other-department    200   200     403 403
        updateTask           own                 200   200     200 200
        updateTask           other-organization  404   404     404 404
        assignTask           own-department      200   200     200 200
        assignTask           other-department    200   200     403 403
        assignTask           own                 200   200     200 200
        assignTask           other-organization  404   404     404 404
        transitionTask       own-department      200   200     200 200
        transitionTask       other-department    200   200     403 403
        transitionTask       own                 200   200     200 200
        transitionTask       other-organization  404   404     404 404
        tagTask              own-department      200   200     200 200
        tagTask              other-department    200   200     403 403
        tagTask              own                 200   200     200 200
        tagTask              other-organization  404   404     404 404
        deleteTask           own-department      204   204     403 403
        deleteTask           other-department    204   204     403 403
        deleteTask           own                 204   204     204 204
        deleteTask           other-organization  404   404     404 404

        listPolicies         -                   200   403     403 403
        createPolicy         -                   201   403     403 403
        testPolicy           -                   200   403     403 403

        listAuditLogs        -                   200   403     403 403
        verifyAuditLogs      -                   200   403     403 403
        """

    static let rows: [Row] = table.split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: " ").map(String.init)
        let statuses = zip(roles, cells.dropFirst(2).map { Int($0) ?? 0 })
        return Row(
            operation: cells[0], target: MatrixTarget(rawValue: cells[1]) ?? .nothing,
            statuses: Dictionary(uniqueKeysWithValues: Array(statuses)))
    }
}
