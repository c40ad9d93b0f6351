/// Something that does not survive the way to the older version and back.
enum Loss {
    /// These values come back as others.
    case values(target: String, pairs: [(value: String, back: String)])
    /// Whatever the table of answers does not name becomes this.
    case unnamedDown(target: String, to: String)
    /// Whatever the table of requests does not name becomes this.
    case unnamedUp(target: String, to: String)
    /// Elements of a list become equal, and count once where they must differ.
    case joined(target: String, versions: [String])
    /// Older answers do not have the fields, and older requests get what `fill` says.
    case hidden(fields: [String])
    /// Older values are cut to the newer rule.
    case clamped(target: String, rules: [String])
    /// The application converts; what it loses is its own.
    case converted(older: [String], newer: [String])
}
