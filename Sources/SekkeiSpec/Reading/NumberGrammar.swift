/// The numbers of JSON, which are the numbers of a spec: no `0123`, `1_000`, `0x1F`, `+1` or `.5`.
enum NumberGrammar {
    static func integer(_ text: String) -> Int64? {
        isInteger(text) ? Int64(text) : nil
    }

    static func isInteger(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return false }
        return digits == "0" || digits.first != "0"
    }

    /// A number with a fraction or an exponent, or an integer of any size.
    static func isNumber(_ text: String) -> Bool {
        let mantissaAndExponent = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        let parts = mantissaAndExponent[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard isInteger(String(parts[0])), parts.count == 1 || isDigits(parts[1]) else { return false }
        guard mantissaAndExponent.count == 2 else { return true }
        let exponent = mantissaAndExponent[1]
        return isDigits(exponent.first == "+" || exponent.first == "-" ? exponent.dropFirst() : exponent)
    }

    static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// The number as the model carries it: whole numbers of 64 bits as such, others as written.
    static func literal(_ text: String) -> Literal? {
        if let value = integer(text) { return .integer(value) }
        return isNumber(text) && Double(text)?.isFinite == true ? .number(text) : nil
    }
}
