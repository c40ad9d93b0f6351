extension Reader {
    /// A scalar's text as it is written.
    func text(_ node: Node, _ expected: String = "a text") -> String? {
        if let scalar = node.scalar, !node.isNull { return scalar.text }
        wrongShape(node, expected: expected)
        return nil
    }

    func boolean(_ node: Node) -> Bool? {
        switch plain(node) {
        case "true": return true
        case "false": return false
        default:
            invalid(node, expected: "`true` or `false`", help: Self.booleans[node.scalar?.text.lowercased() ?? ""].map { "write \($0)" })
            return nil
        }
    }

    /// What YAML 1.1 and people take for a boolean.
    private static let booleans = [
        "true": true, "yes": true, "on": true, "y": true, "1": true, "false": false, "no": false, "off": false, "n": false, "0": false,
    ]

    /// - Parameter range: what the number may be; the message names it.
    func integer(_ node: Node, in range: ClosedRange<Int> = 0...Int(Int32.max)) -> Int? {
        guard let text = plain(node), let value = NumberGrammar.integer(text) else {
            let isQuoted = node.scalar.map { NumberGrammar.integer($0.text) != nil } ?? false
            invalid(node, expected: "an integer", help: isQuoted ? "leave the quotes out" : nil)
            return nil
        }
        guard range.contains(Int(value)) else {
            invalid(
                node,
                expected: range.upperBound == Int(Int32.max)
                    ? "an integer from \(range.lowerBound)" : "an integer from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return Int(value)
    }

    /// A duration such as `10s`, in milliseconds.
    func duration(_ node: Node) -> Int? {
        let units = ["ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000]
        guard let value = quantity(node, units: units), value > 0 else {
            invalid(node, expected: "a duration such as 10s, 500ms, 1m or 1h")
            return nil
        }
        return value
    }

    /// A size such as `1MiB`, in bytes.
    func size(_ node: Node) -> Int? {
        let units = ["B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "KB": 1_000, "MB": 1_000_000]
        guard let value = quantity(node, units: units) else {
            invalid(node, expected: "a size such as 1MiB, 64KiB or 100B")
            return nil
        }
        return value
    }

    private func quantity(_ node: Node, units: [String: Int]) -> Int? {
        guard let text = plain(node) else { return nil }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let unit = units[String(text.dropFirst(digits.count))], let value = NumberGrammar.integer(String(digits)) else { return nil }
        let (product, overflow) = Int(value).multipliedReportingOverflow(by: unit)
        return overflow ? nil : product
    }

    /// One of a few words.
    func choice(_ node: Node, _ words: [String]) -> String? {
        if let text = node.scalar?.text, words.contains(text) { return text }
        let list = words.map { "'\($0)'" }.joined(separator: " or ")
        error(.invalidValue, "expected \(list), found \(Self.name(node))", at: node.span.firstLine)
        return nil
    }

    /// A list of names, or one name without a list around it.
    func names(_ node: Node, _ expected: String) -> [Node]? {
        if let items = node.items {
            let scalars = items.filter { $0.scalar != nil && !$0.isNull }
            for item in items where item.scalar == nil || item.isNull { wrongShape(item, expected: "a name") }
            return scalars
        }
        if node.scalar != nil, !node.isNull { return [node] }
        wrongShape(node, expected: expected)
        return nil
    }

    func invalid(_ node: Node, expected: String, code: DiagnosticCode = .invalidValue, help: String? = nil) {
        error(code, "expected \(expected), found \(Self.name(node))", at: node.span.firstLine, help: help)
    }

    /// The text of a scalar without quotes: `'5'` is a text and no number.
    func plain(_ node: Node) -> String? {
        guard let scalar = node.scalar, scalar.style == .plain else { return nil }
        return scalar.text
    }
}
