/// Names of fields and parameters are of the form that their place allows.
enum PropertyNameRule {
    static func check(_ name: String, _ role: PropertyRole, at span: SourceSpan, _ reader: Reader) -> Bool {
        if isValid(name, role) { return true }
        reader.error(.invalidName, "'\(Reader.clipped(name))' cannot be the name of a \(role.noun)", at: span, help: form(of: role))
        return false
    }

    private static func isValid(_ name: String, _ role: PropertyRole) -> Bool {
        switch role {
        case .header: !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        case .path, .detail: NameGrammar.isIdentifier(name)
        case .field, .query, .part: !name.isEmpty && name.count <= 128 && name.unicodeScalars.allSatisfy(isPrintable)
        }
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control && !"{}<>\"\\?".unicodeScalars.contains(scalar)
    }

    private static func form(of role: PropertyRole) -> String {
        switch role {
        case .header: "letters, digits and '-'"
        case .path, .detail: "letters, digits and '_', a letter first"
        case .field, .query, .part: "any characters but spaces, quotes, braces, angle brackets, backslashes and '?'"
        }
    }
}
