import SekkeiSpec

/// Writes a decimal number exactly: Swift would round a literal with a fraction to a double first.
enum DecimalLiteral {
    /// A value that may stand in public declarations: made by Foundation alone.
    static func expression(_ literal: Literal) -> String {
        write(literal) { significand, exponent in
            let sign = significand < 0 ? ".minus" : ".plus"
            let digits = SwiftLiteral.integer(significand.magnitude)
            return "\(RuntimeSymbols.decimal)(sign: \(sign), exponent: \(exponent), significand: \(digits))"
        }
    }

    /// A bound: made by the runtime's initializer, which is hidden from users and so cannot stand in public declarations.
    static func bound(_ literal: Literal) -> String {
        write(literal) { "\(RuntimeSymbols.decimal)(\(SwiftLiteral.integer($0)), exponent: \($1))" }
    }

    private static func write(_ literal: Literal, _ fraction: (Int64, Int) -> String) -> String {
        switch literal {
        case .integer(let value): return SwiftLiteral.integer(value)
        case .number(let text), .string(let text):
            guard let parts = DecimalText.parts(text) else { preconditionFailure("the checks let '\(text)' pass as a decimal") }
            return parts.exponent == 0 ? SwiftLiteral.integer(parts.significand) : fraction(parts.significand, parts.exponent)
        case .boolean, .list, .null, .object: preconditionFailure("the checks let a value of another type pass as a decimal")
        }
    }
}
