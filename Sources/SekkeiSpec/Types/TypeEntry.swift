/// A type as the spec declares it, not yet resolved.
struct TypeEntry {
    /// The name under which `auth.user` is declared.
    static let callerName = GeneratedName.caller

    let name: String
    let nameSpan: SourceSpan
    /// Nil where what stands under the name is no type; that has been reported.
    let fields: Fields?
    /// Whether `auth.user` declares it.
    var isCaller = false

    var file: String { nameSpan.file }
}
