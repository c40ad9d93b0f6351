import SekkeiSpec

/// Writes cache tags with the values of a request.
struct TagList {
    /// The newest version.
    let context: SwiftContext
    let tags: [TagTemplate]
    let values: RequestValues

    /// `["tasks:\(caller.organizationID)"]`.
    var literal: String { SwiftLiteral.list(tags.map { "\"" + $0.pieces.map(text).joined() + "\"" }) }

    private func text(_ piece: TagTemplate.Piece) -> String {
        switch piece {
        case .text(let text): text
        case .user(let path): CallerAttribute(path, context: context).map { "\\(\($0.interpolated(context)))" } ?? ""
        case .input(let path): values.text(of: path).map { "\\(\($0))" } ?? ""
        }
    }
}
