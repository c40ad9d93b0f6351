import SekkeiSpec

/// The path of an operation, its parameters taken from an answer: what `Location` says.
struct LocationPath {
    let context: SwiftContext

    /// Expressions of the segments; nil where there is no such operation.
    /// - Parameters:
    ///   - name: The operation.
    ///   - value: An expression of the answer's body.
    func segments(of name: String?, body: TypeReference, value: String) -> [String]? {
        guard let target = name.flatMap(context.operation(named:))?.operation else { return nil }
        return target.path.segments.map { segment in
            switch segment {
            case .literal(let text): SwiftLiteral.string(text)
            case .parameter(let parameter): self.segment(parameter, body, value)
            }
        }
    }

    /// A parameter is filled in with its namesake, or else with `id`.
    private func segment(_ parameter: String, _ body: TypeReference, _ value: String) -> String {
        guard case .named(let type) = body.kind, let declaration = context.type(named: type), case .object(let object) = declaration.shape
        else { return value }
        let fields = StructFields(context: context).fields(of: declaration, object)
        guard let field = fields.first(where: { $0.property.name == parameter }) ?? fields.first(where: { $0.property.name == "id" })
        else { return value }
        return field.isOptional ? "\(value).\(field.name).map { \(text("$0", field)) } ?? \"\"" : text("\(value).\(field.name)", field)
    }

    /// Numbers and dates are written by the runtime.
    private func text(_ value: String, _ field: StructField) -> String {
        if case .scalar(let scalar) = field.property.type.kind, Self.described.contains(scalar), value != "$0" { return value }
        return ValueText(context: context).expression(value, field.property.type)
    }

    private static let described: Set<Scalar> = [.int32, .int64, .number, .date, .time, .boolean]
}
