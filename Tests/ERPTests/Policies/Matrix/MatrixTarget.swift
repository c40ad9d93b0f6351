/// What a request of the matrix is about, seen from its caller.
enum MatrixTarget: String, Sendable {
    /// Nothing in particular: lists, new records, the caller's own account.
    case nothing = "-"
    /// A record of the caller's organization that belongs to no department.
    case organization = "organization"
    /// A colleague, or somebody else's task for the department.
    case ownDepartment = "own-department"
    /// The same in another department.
    case otherDepartment = "other-department"
    /// The caller, or what the caller has made.
    case own = "own"
    /// A record of another organization.
    case otherOrganization = "other-organization"
}
