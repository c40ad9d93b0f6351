/// Patterns for `LIKE` from text that a client wrote: `%`, `_` and `\` in it are escaped.
///
/// ```swift
/// "WHERE title \(dialect.caseInsensitiveLike) \(SQLPattern.containing(term)) ESCAPE '\\'"
/// ```
public enum SQLPattern {
    /// Matches text that contains the term.
    public static func containing(_ term: String) -> String {
        "%" + escaped(term) + "%"
    }

    /// Matches text that starts with the term.
    public static func starting(with term: String) -> String {
        escaped(term) + "%"
    }

    private static func escaped(_ term: String) -> String {
        var result = ""
        for scalar in term.unicodeScalars {
            if scalar == "%" || scalar == "_" || scalar == "\\" { result.unicodeScalars.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
