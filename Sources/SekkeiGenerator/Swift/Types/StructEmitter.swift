/// Writes a struct: its stored properties and its memberwise initializer.
struct StructEmitter {
    let out: TextWriter

    /// - Parameters:
    ///   - head: The declaration up to its brace, without `public`.
    ///   - additional: What stands behind the fields.
    ///   - members: Writes further members behind the initializer.
    func emit(_ head: String, _ fields: [StructField], additional: AdditionalField? = nil, members: () -> Void = {}) {
        out.block("public \(head) {") {
            for field in fields { declare(field) }
            if let additional { declare(additional) }
            let names = fields.map(\.name) + (additional.map { [$0.name] } ?? [])
            if !names.isEmpty { out.blank() }
            initializer(names, fields.map(\.parameter) + (additional.map { [$0.parameter] } ?? []))
            members()
        }
    }

    private func declare(_ field: StructField) {
        out.documentation(field.documentation)
        let wrapper = field.isBoxed ? "@\(RuntimeSymbols.box) " : ""
        out.line("\(wrapper)public var \(field.name): \(field.type)")
    }

    private func declare(_ additional: AdditionalField) {
        out.line("/// The members that no other property stands for, by their names.")
        out.line("public var \(additional.name): \(additional.type)")
    }

    private func initializer(_ names: [String], _ parameters: [String]) {
        guard !names.isEmpty else { return out.line("public init() {}") }
        out.wrapped("public init(", parameters, ") {", depth: 1)
        out.indented {
            for name in names { out.line("self.\(name) = \(name)") }
        }
        out.line("}")
    }
}
