/// What an operation gets that says nothing.
struct OperationDefaults {
    /// Nil: all declared schemes.
    var security: Security?
    var timeoutMilliseconds: Int?
    var maxBody = 1 << 20
    /// Nil: no limits.
    var limits: [LimitUse]?

    /// Of the limits that have names.
    var limitNames: [String] { (limits ?? []).compactMap { if case .named(let name, _) = $0 { name } else { nil } } }

    init(_ outline: Outline, auth: AuthDraft?, reader: Reader) {
        guard let section = outline.sections["defaults"], let fields = reader.fields(section.value, in: .defaults) else { return }
        security = fields["auth"].flatMap { SchemesRule.security($0, auth, reader) }
        timeoutMilliseconds = fields["timeout"].flatMap { reader.duration($0) }
        maxBody = fields["maxBody"].flatMap { reader.size($0) } ?? maxBody
        limits = fields["rateLimit"].map { LimitReader(reader: reader).uses($0) }
    }
}
