/// The expressions that make the texts of values that do not describe themselves as the API writes them.
enum TextCalls {
    /// Only `NaN` has no text, and none is ever read.
    static func decimal(_ value: String) -> String { "\(value).wireText ?? \"\"" }

    static func duration(_ value: String) -> String { "Sekkei.DurationText.string(\(value))" }

    static func base64(_ value: String) -> String { "\(base64Maker)\(value)).base64EncodedString()" }

    /// What stands in function bodies alone: a mention that does not make Foundation part of the interface.
    static let base64Maker = "Foundation.Data("
}
