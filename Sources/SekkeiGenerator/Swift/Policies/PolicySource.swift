/// Swift that stands on one line where it fits, and else on as many as it takes.
indirect enum PolicySource {
    case text(String)
    /// What opens a call or a list, its items, and what closes it.
    case call(String, [PolicySource], String)
    /// A condition and what it is joined with: `first.or(second)`.
    case chain(PolicySource, String, [PolicySource])
    /// An argument behind its label.
    case labelled(String, PolicySource)
    /// Something with a member behind it.
    case suffixed(PolicySource, String)

    /// All of it on one line.
    var line: String {
        switch self {
        case .text(let text): text
        case .call(let open, let items, let close): open + items.map(\.line).joined(separator: ", ") + close
        case .chain(let first, let word, let others): first.line + others.map { ".\(word)(\($0.line))" }.joined()
        case .labelled(let label, let source): "\(label): \(source.line)"
        case .suffixed(let source, let suffix): source.line + suffix
        }
    }

    /// The lines, indented below the first.
    /// - Parameter depth: How many levels the first is indented.
    func lines(depth: Int) -> [String] {
        let line = line
        if line.count + depth * 4 <= TextWriter.lineLength { return [line] }
        switch self {
        case .text: return [line]
        case .call(let open, let items, let close): return [open] + Self.indented(Self.lines(of: items, depth: depth + 1)) + [close]
        case .chain(let first, let word, let others):
            return first.lines(depth: depth) + Self.indented(others.flatMap { Self.link(word, $0, depth: depth + 1) })
        case .labelled(let label, let source):
            let lines = source.lines(depth: depth)
            return ["\(label): \(lines[0])"] + lines.dropFirst()
        case .suffixed(let source, let suffix):
            let lines = source.lines(depth: depth)
            return lines.dropLast() + [(lines.last ?? "") + suffix]
        }
    }

    private static func link(_ word: String, _ operand: PolicySource, depth: Int) -> [String] {
        let line = ".\(word)(\(operand.line))"
        if line.count + depth * 4 <= TextWriter.lineLength { return [line] }
        return [".\(word)("] + indented(operand.lines(depth: depth + 1)) + [")"]
    }

    /// As many items on each line as fit, where each is a single line.
    private static func lines(of items: [PolicySource], depth: Int) -> [String] {
        var lines: [String] = []
        var isOpen = false
        for (number, item) in items.enumerated() {
            var own = item.lines(depth: depth)
            if number < items.count - 1 { own[own.count - 1] += "," }
            let isSingle = own.count == 1
            if isSingle, isOpen, let last = lines.last, last.count + own[0].count + 1 + depth * 4 <= TextWriter.lineLength {
                lines[lines.count - 1] += " " + own[0]
            } else {
                lines += own
            }
            isOpen = isSingle
        }
        return lines
    }

    private static func indented(_ lines: [String]) -> [String] { lines.map { "    " + $0 } }
}
