/// A value in a spec file, with the place where it stands. Aliases are already replaced by what they name.
package struct Node: Sendable {
    package enum Content: Sendable {
        case scalar(ScalarText)
        case sequence([Node])
        case mapping([NodeMember])
    }

    package let content: Content
    package let span: SourceSpan
    /// How many nodes it is made of, aliases counted out; saturates.
    let weight: Int
    /// How many levels lie below it.
    let height: Int

    init(_ content: Content, span: SourceSpan) {
        self.content = content
        self.span = span
        let children: [Node] =
            switch content {
            case .scalar: []
            case .sequence(let items): items
            case .mapping(let members): members.map(\.value)
            }
        weight = children.reduce(1) { $0.addingReportingOverflow($1.weight).overflow ? Int.max : $0 + $1.weight }
        height = children.reduce(0) { max($0, $1.height + 1) }
    }

    var scalar: ScalarText? { if case .scalar(let scalar) = content { scalar } else { nil } }
    var items: [Node]? { if case .sequence(let items) = content { items } else { nil } }
    var members: [NodeMember]? { if case .mapping(let members) = content { members } else { nil } }

    /// Whether nothing is written, or `null` or `~` without quotes.
    var isNull: Bool {
        guard let scalar, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
    }

    /// The value of a member of a mapping.
    func member(_ name: String) -> Node? { members?.first { $0.name == name }?.value }

    /// The place of a part of the scalar, counted in Unicode scalars; the whole where the text is not written as it is read.
    func span(of part: Range<Int>) -> SourceSpan {
        guard let scalar, span.start.line == span.end.line else { return span }
        let written = span.end.column - span.start.column
        let quotes = scalar.style == .plain ? 0 : 1
        guard written == scalar.text.unicodeScalars.count + 2 * quotes else { return span }
        let first = span.start.column + quotes
        return SourceSpan(
            file: span.file,
            start: .init(line: span.start.line, column: first + part.lowerBound),
            end: .init(line: span.start.line, column: first + part.upperBound))
    }
}
