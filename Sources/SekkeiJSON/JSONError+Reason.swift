extension JSONError {
    /// A kind of fault. More may be added, so a `switch` over them needs a `default`.
    public struct Reason: Hashable, Sendable, CustomStringConvertible {
        enum Code: UInt8 {
            case unexpectedEnd, unexpectedByte, unexpectedKind, trailingComma, trailingText, tooDeep, byteOrderMark
            case invalidNumber, invalidEscape, loneSurrogate, controlCharacter, invalidUTF8
        }

        let code: Code

        init(_ code: Code) { self.code = code }

        /// The text ends inside a value, or is empty.
        public static var unexpectedEnd: Self { .init(.unexpectedEnd) }
        /// A byte that no grammar rule allows here.
        public static var unexpectedByte: Self { .init(.unexpectedByte) }
        /// A value begins here, but of another kind than was asked for.
        public static var unexpectedKind: Self { .init(.unexpectedKind) }
        /// A comma with no member or element behind it.
        public static var trailingComma: Self { .init(.trailingComma) }
        /// More than white space behind the document's value.
        public static var trailingText: Self { .init(.trailingText) }
        /// Arrays and objects are nested deeper than the reader allows.
        public static var tooDeep: Self { .init(.tooDeep) }
        /// The text begins with a byte order mark, which RFC 8259, section 8.1, forbids to send.
        public static var byteOrderMark: Self { .init(.byteOrderMark) }
        /// A number against the grammar: a leading zero or `+`, a point or an exponent without digits.
        public static var invalidNumber: Self { .init(.invalidNumber) }
        /// A backslash with something behind it that is no escape.
        public static var invalidEscape: Self { .init(.invalidEscape) }
        /// A `\u` escape of half a surrogate pair.
        public static var loneSurrogate: Self { .init(.loneSurrogate) }
        /// U+0000 to U+001F unescaped in a string.
        public static var controlCharacter: Self { .init(.controlCharacter) }
        /// Bytes that are not UTF-8: overlong forms, surrogates, broken sequences, values above U+10FFFF.
        public static var invalidUTF8: Self { .init(.invalidUTF8) }

        /// The reason in a few English words, for logs.
        public var description: String {
            switch code {
            case .unexpectedEnd: "unexpected end"
            case .unexpectedByte: "unexpected byte"
            case .unexpectedKind: "a value of another kind"
            case .trailingComma: "comma without a value behind it"
            case .trailingText: "text behind the value"
            case .tooDeep: "nested too deep"
            case .byteOrderMark: "byte order mark"
            case .invalidNumber: "invalid number"
            case .invalidEscape: "invalid escape"
            case .loneSurrogate: "lone surrogate"
            case .controlCharacter: "control character in a string"
            case .invalidUTF8: "invalid UTF-8"
            }
        }
    }
}
