extension PolicyDiagnostic {
    /// The faults that a policy can have.
    ///
    /// Words taken from the policy's text are cut to 60 characters.
    public enum Kind: Sendable, Equatable {
        // Text
        /// The text has more bytes than the limit; it was not looked at.
        case textTooLong(bytes: Int, limit: Int)
        /// The text has more tokens than the limit; what follows was not looked at.
        case tooManyTokens(limit: Int)
        /// Parentheses and NOT stand in each other more often than the limit.
        case nestedTooDeeply(limit: Int)
        /// A dotted name has more parts than the limit.
        case pathTooLong(limit: Int)
        /// There is nothing but white space.
        case emptyText
        /// A character that begins no token.
        case unexpectedCharacter(Unicode.Scalar)
        /// A text literal without its closing quote.
        case unterminatedText
        /// A control character, NUL included, within a text literal.
        case controlCharacter(Unicode.Scalar)
        /// Digits that make no number of this language.
        case malformedNumber(String)
        /// A number beyond 64 bits, or a decimal of more than 38 digits.
        case numberTooLarge(String)
        /// An operator of another language.
        case foreignOperator(String)

        // Grammar
        /// A value, a name or a parenthesis should stand here.
        case expectedOperand(found: String)
        /// AND, OR or a comparison should stand here.
        case expectedOperator(found: String)
        /// A name should follow the dot.
        case expectedName(found: String)
        /// A parenthesis that is opened and not closed.
        case unclosedParenthesis
        /// A parenthesis that is closed and was not opened.
        case unmatchedParenthesis
        /// A list that is opened and not closed.
        case unclosedList
        /// Something other than a literal in a list.
        case listElementNotLiteral(found: String)
        /// A list without elements.
        case emptyList
        /// A list anywhere but behind IN.
        case misplacedList
        /// `a < b < c`.
        case chainedComparison
        /// `x NOT IN […]`.
        case misplacedNot
        /// `name(…)`.
        case callNotAllowed(String)

        // Types
        /// The first part of a name is no root.
        case unknownRoot(String)
        /// A part of a name that the type before it does not have.
        case unknownAttribute(String, owner: String)
        /// A part of a name behind something that has no parts.
        case noAttributes(String, type: String)
        /// AND, OR, NOT and the whole policy take conditions.
        case notACondition(type: String)
        /// The two sides can never be compared.
        case typeMismatch(left: String, right: String)
        /// `<` and its like on a type without an order.
        case unordered(operator: String, type: String)
        /// A text that is no value of the enumeration.
        case unknownValue(String, enumeration: String)
        /// A text that is no date, time or date-time.
        case malformedLiteral(String, type: String)
        /// `null` with anything but `==` and `!=`, or in a list.
        case misplacedNull
        /// `== null` on something that is not an attribute.
        case nullTestOfCondition
        /// A condition compared with something other than `true` and `false`.
        case comparedCondition
        /// What stands behind IN is no list.
        case notAList(type: String)

        // Rules
        /// A rule names a policy that does not exist.
        case unknownPolicy(String)
        /// A policy that needs itself, with the names on the way.
        case cyclicPolicy([String])
        /// `roles`, `anyOf` or `allOf` without entries.
        case emptyCombination(String)
        /// `roles` where the schema names no attribute for them.
        case rolesUnavailable
        /// Written out with everything that it names, the rule has more nodes than the limit.
        case ruleTooLarge(limit: Int)

        // Warnings
        /// A condition that does not depend on anything.
        case constantCondition(Bool)
        /// A test for the absence of what is always there.
        case alwaysPresent(String)
    }
}
