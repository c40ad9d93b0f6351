package import SekkeiPolicy

/// `policy` of an operation.
package struct OperationPolicy: Sendable {
    /// What the policy is decided about.
    package enum Subject: Sendable {
        /// The caller and the request alone.
        case request
        /// `resource: Task`: one record, which a loader of the service finds by the path parameters.
        case resource(ResourceLoader)
        /// `each: Task`: the rows of a list; the service receives a filter over this type.
        case each(String)
    }

    /// The named policy.
    package var name: String
    package var subject: Subject
    /// The policy checked for this use: its roots are `user`, `resource`, `input`, `request` and `time`.
    package var condition: CheckedPolicy
    package var span: SourceSpan
}
