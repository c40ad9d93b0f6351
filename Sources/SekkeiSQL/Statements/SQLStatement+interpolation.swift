extension SQLStatement: ExpressibleByStringInterpolation {
    /// A statement without parameters.
    public init(stringLiteral text: String) {
        self.init(raw: text)
    }

    /// The text with a parameter for each interpolated value.
    public init(stringInterpolation: Interpolation) {
        self = stringInterpolation.statement
    }

    /// What `\(…)` may hold in a statement.
    public struct Interpolation: StringInterpolationProtocol {
        var statement = SQLStatement()

        /// Called by the compiler.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Called by the compiler.
        public mutating func appendLiteral(_ literal: String) {
            statement.append(raw: literal)
        }

        /// A value: becomes a parameter.
        public mutating func appendInterpolation(_ value: some SQLValueConvertible) {
            statement.append(value)
        }

        /// A value or `NULL`: becomes a parameter.
        public mutating func appendInterpolation<Value: SQLValueConvertible>(_ value: Value?) {
            statement.append(value)
        }

        /// A fragment: text and parameters are spliced in.
        @_disfavoredOverload
        public mutating func appendInterpolation(_ fragment: SQLStatement) {
            statement.append(fragment)
        }

        /// Trusted text, inserted as it is.
        public mutating func appendInterpolation(raw text: String) {
            statement.append(raw: text)
        }

        /// A table or column name, quoted.
        public mutating func appendInterpolation(identifier name: String) {
            statement.append(raw: SQLStatement.quoted(name))
        }

        /// Values separated by commas, for `VALUES (…)` and argument lists; not for `IN`, which `\(_:in:)` writes.
        public mutating func appendInterpolation(values: [any SQLValueConvertible]) {
            for (index, value) in values.enumerated() {
                if index > 0 { statement.append(raw: ", ") }
                statement.append(value.sqlValue)
            }
        }

        /// `expression IN (…)`, or what is never true when the list is empty.
        public mutating func appendInterpolation(_ expression: SQLStatement, in values: some Collection<some SQLValueConvertible>) {
            statement.append(.list(expression, " IN ", values, whenEmpty: "1 = 0"))
        }

        /// `expression NOT IN (…)`, or what is always true when the list is empty.
        public mutating func appendInterpolation(_ expression: SQLStatement, notIn values: some Collection<some SQLValueConvertible>) {
            statement.append(.list(expression, " NOT IN ", values, whenEmpty: "1 = 1"))
        }
    }
}
