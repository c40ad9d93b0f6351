/// `auth` without the caller's type.
struct AuthDraft {
    var schemes: [Auth.Scheme] = []
    /// Whether `roles` is written; its path may still lead nowhere.
    var hasRolesKey = false
    var rolesPath: AttributePath?
    var tierPath: AttributePath?
}

/// A path below the caller, with the type that it leads to.
struct AttributePath {
    var names: [String]
    /// The values that it can have; nil where it is any string.
    var values: [String]?
}
