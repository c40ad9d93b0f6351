/// `auth` without the caller's type.
struct AuthDraft {
    var schemes: [Auth.Scheme] = []
    /// The names of all schemes, those among them that could not be read.
    var declaredNames: [String] = []
    /// The path of the attribute that tells callers apart, without its `user`.
    var idPath: [String]?
    /// Whether `id` is written; its path may still lead nowhere.
    var hasIDKey = false
    /// Whether `roles` is written; its path may still lead nowhere.
    var hasRolesKey = false
    var rolesPath: AttributePath?
    /// Whether `tier` is written; its path may still lead nowhere.
    var hasTierKey = false
    var tierPath: AttributePath?
}
