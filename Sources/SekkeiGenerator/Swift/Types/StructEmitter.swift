/// Writes a struct: its stored properties and its memberwise initializer.
struct StructEmitter {
    let out: TextWriter

    /// - Parameters:
    ///   - head: The declaration up to its brace, without `public`.
    ///   - members: Writes further members behind the initializer.
    func emit(_ head: String, _ fields: [StructField], members: () -> Void = {}) {
        out.block("public \(head) {") {
            for field in fields { declare(field) }
            if !fields.isEmpty { out.blank() }
            initializer(fields)
            members()
        }
    }

    private func declare(_ field: StructField) {
        out.documentation(field.documentation)
        let wrapper = field.isBoxed ? "@\(RuntimeSymbols.box) " : ""
        out.line("\(wrapper)public var \(field.name): \(field.type)")
    }

    private func initializer(_ fields: [StructField]) {
        guard !fields.isEmpty else { return out.line("public init() {}") }
        out.wrapped("public init(", fields.map(\.parameter), ") {", depth: 1)
        out.indented {
            for field in fields { out.line("self.\(field.name) = \(field.name)") }
        }
        out.line("}")
    }
}
