/// Renders labels once, when a series is made: `method="GET",status_code="200"`, sorted by name.
enum LabelText {
    /// The series that takes what comes beyond the limit of its metric.
    static let overflow = render([("overflow", "true")])

    /// Sanitizes names and escapes values. Names that fall together by that are told apart by underscores.
    static func render(_ labels: [(String, String)]) -> String {
        var seen: Set<String> = []
        var pairs: [(name: String, value: String)] = []
        for (label, value) in labels {
            var name = MetricName.label(label)
            while !seen.insert(name).inserted { name += "_" }
            pairs.append((name, value))
        }
        pairs.sort { $0.name < $1.name }
        return pairs.map { "\($0.name)=\"\(escape($0.value, quotes: true))\"" }.joined(separator: ",")
    }

    /// Escapes backslash and line feed, and where the text stands in quotes also those.
    static func escape(_ text: String, quotes: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "\"" where quotes: escaped += "\\\""
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
