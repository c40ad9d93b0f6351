import SekkeiSpec

/// Writes any JSON value as a Swift literal.
enum JSONValueLiteral {
    static func expression(_ literal: Literal) -> String {
        switch literal {
        case .null: ".null"
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): SwiftLiteral.integer(value)
        case .number(let text): number(text)
        case .string(let text): SwiftLiteral.string(text)
        case .list(let items): SwiftLiteral.list(items.map(expression))
        case .object(let members): object(members)
        }
    }

    /// A number that Swift would round when it reads the literal is kept as text.
    private static func number(_ text: String) -> String {
        let isExact = Double(text).map { "\($0)" == text } ?? false
        return isExact ? text : ".number(\(RuntimeSymbols.jsonNumber)(\(SwiftLiteral.string(text)))!)"
    }

    private static func object(_ members: [LiteralMember]) -> String {
        guard !members.isEmpty else { return "[:]" }
        return SwiftLiteral.list(members.map { "\(SwiftLiteral.string($0.name)): \(expression($0.value))" })
    }
}
