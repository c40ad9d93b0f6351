/// Reads a type expression.
struct TypeExpressionParser {
    struct Fault: Error {
        var message: String
        var help: String?
    }

    /// Lists of lists of lists; deeper is a slip.
    private static let maximalDepth = 8

    private let scalars: [Unicode.Scalar]
    private var index = 0

    static func parse(_ text: String) throws(Fault) -> TypeExpression {
        var parser = TypeExpressionParser(scalars: Array(text.unicodeScalars))
        let expression = try parser.expression(depth: 0)
        guard parser.index == parser.scalars.count else { throw parser.trailing() }
        return expression
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private mutating func expression(depth: Int) throws(Fault) -> TypeExpression {
        skipSpaces()
        let start = index
        while index < scalars.count, Self.isNameScalar(scalars[index]) { index += 1 }
        let name = String(String.UnicodeScalarView(scalars[start..<index]))
        let end = index
        skipSpaces()
        guard take("<") else {
            if name.isEmpty { throw Fault(message: "expected a type", help: take("[") ? "write list<T>" : nil) }
            return .name(name, range: start..<end)
        }
        guard name == "list" || name == "map" else {
            throw Fault(message: "only 'list' and 'map' take a type in angle brackets", help: Self.help(forGeneric: name))
        }
        guard depth < Self.maximalDepth else { throw Fault(message: "lists and maps nest deeper than \(Self.maximalDepth)") }
        let element = try expression(depth: depth + 1)
        skipSpaces()
        guard take(">") else { throw Fault(message: "expected '>'", help: name == "map" ? "keys are always strings: write map<T>" : nil) }
        skipSpaces()
        return name == "list" ? .list(element) : .map(element)
    }

    private func trailing() -> Fault {
        let rest = String(String.UnicodeScalarView(scalars[index...]))
        if rest.hasPrefix("[]") { return Fault(message: "a list is not written '[]'", help: "write list<T>") }
        if rest.hasPrefix("?") { return Fault(message: "a type does not end with '?'", help: "write 'name?:' or 'nullable: true'") }
        let help: String? =
            switch rest.first {
            case "|": "write 'nullable: true', or declare a union under 'types'"
            case "(": "write constraints beside 'type': '{ type: string, maxLength: 20 }'"
            case "!": "fields are required: leave it out"
            default: nil
            }
        return Fault(message: "unexpected '\(Reader.clipped(rest))' behind the type", help: help)
    }

    private static func help(forGeneric name: String) -> String {
        switch name.lowercased() {
        case "optional", "maybe", "nullable": "write 'name?:' or 'nullable: true'"
        case "list", "array", "set", "vec", "sequence": "write list<T>"
        case "map", "dict", "dictionary", "record", "hashmap": "write map<T>"
        default: "write list<T> or map<T>"
        }
    }

    private mutating func skipSpaces() {
        while index < scalars.count, scalars[index] == " " { index += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard index < scalars.count, scalars[index] == scalar else { return false }
        index += 1
        return true
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "." || SwiftName.isPart(scalar)
    }
}
