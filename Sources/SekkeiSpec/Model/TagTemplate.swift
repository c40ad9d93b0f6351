/// A cache tag with placeholders: `tasks:{user.organization_id}`.
package struct TagTemplate: Sendable, Equatable {
    package enum Piece: Sendable, Equatable {
        case text(String)
        /// An attribute of the caller: `{user.organization_id}`.
        case user([String])
        /// A value of the request: `{input.path.task_id}`.
        case input(RateLimit.InputPath)
    }

    package var pieces: [Piece]
    package var span: SourceSpan
}
