/// The texts that scalars of the language are written as.
enum ScalarGrammar {
    /// The value of a text; nil where it does not have the scalar's form.
    ///
    /// - Parameter isPlain: whether it stands without quotes; numbers and booleans do.
    static func literal(_ text: String, _ scalar: Scalar, isPlain: Bool) -> Literal? {
        switch scalar {
        case .boolean: isPlain && (text == "true" || text == "false") ? .boolean(text == "true") : nil
        case .int32: isPlain ? NumberGrammar.integer(text).flatMap { Int32(exactly: $0) }.map { .integer(Int64($0)) } : nil
        case .int64: isPlain ? NumberGrammar.integer(text).map { .integer($0) } : nil
        case .number: isPlain ? NumberGrammar.literal(text) : nil
        case .decimal: DecimalText.canonical(text).map { .string($0) }
        default: isText(text, scalar) ? .string(text) : nil
        }
    }

    private static func isText(_ text: String, _ scalar: Scalar) -> Bool {
        switch scalar {
        case .uuid: uuid.isFound(in: text)
        case .date: CalendarDate.isValid(text)
        case .dateTime: isDateTime(text)
        case .time: isTime(text)
        case .email: email.isFound(in: text)
        case .uri: uri.isFound(in: text)
        case .hostname: hostname.isFound(in: text)
        case .ipv4: isIPv4(text)
        case .duration: ISODuration.nanoseconds(text) != nil
        case .bytes: Base64Text.byteCount(text) != nil
        case .ipv6: text.contains(":") && ipv6.isFound(in: text)
        default: true
        }
    }

    private static let uuid = matcher("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$")
    private static let email = matcher("^[^@\\s]+@[^@\\s]+$")
    private static let uri = matcher("^[A-Za-z][A-Za-z0-9+.\\-]*:[^\\s<>\"]*$")
    private static let hostname = matcher("^[A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?)*$")
    private static let ipv6 = matcher("^[0-9A-Fa-f:.]{2,45}$")
    private static let zone = matcher("([Zz]|[+\\-]\\d\\d:\\d\\d)$")
    private static let time = matcher("^([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d{1,9})?([Zz]|[+\\-]([01]\\d|2[0-3]):[0-5]\\d)?$")

    /// Tests cover every one of them.
    private static func matcher(_ pattern: String) -> PatternMatcher {
        do {
            return PatternMatcher(try PatternParser.parse(pattern))
        } catch {
            preconditionFailure("the grammar of a scalar is no pattern: \(error.message)")
        }
    }

    private static func isDateTime(_ text: String) -> Bool {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == "t" }
        guard parts.count == 2, CalendarDate.isValid(String(parts[0])) else { return false }
        return zone.isFound(in: String(parts[1])) && isTime(String(parts[1]))
    }

    private static func isTime(_ text: String) -> Bool {
        time.isFound(in: text)
    }

    private static func isIPv4(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil && NumberGrammar.isInteger(String($0)) }
    }
}
