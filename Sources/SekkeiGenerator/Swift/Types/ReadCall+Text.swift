extension ReadCall {
    /// A call in its parts, so that a long one can be wrapped: `body.list(`, its arguments, `)` and what its closure does.
    struct Text {
        var open: String
        var arguments: [String] = []
        var close = ""
        var closure: String?

        var head: String { open + arguments.joined(separator: ", ") + close }
        var line: String { head + (closure.map { " { \($0) }" } ?? "") }
    }
}

extension TextWriter {
    /// Writes a statement that ends in a call, on as many lines as it takes.
    /// - Parameters:
    ///   - statement: What stands before the call.
    ///   - depth: How many levels the line is indented.
    func call(_ statement: String, _ call: ReadCall.Text, depth: Int) {
        let room = Self.lineLength - depth * 4
        guard let closure = call.closure, (statement + call.line).count > room else {
            return wrapped(statement + call.open, call.arguments, call.close + (call.closure.map { " { \($0) }" } ?? ""), depth: depth)
        }
        if (statement + call.head).count + 2 <= room {
            line(statement + call.head + " {")
        } else {
            wrapped(statement + call.open, call.arguments, call.close + " {", depth: depth)
        }
        indented { line(closure) }
        line("}")
    }

    /// Writes a clause of a `switch` in a loop of an initializer: on one line if it fits.
    func clause(_ label: String, _ statement: String, _ call: ReadCall.Text) {
        let whole = "\(label): \(statement)\(call.line)"
        if 12 + whole.count <= Self.lineLength { return line(whole) }
        line(label + ":")
        indented { self.call(statement, call, depth: 4) }
    }
}
