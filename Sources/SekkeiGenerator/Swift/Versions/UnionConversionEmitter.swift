import SekkeiSpec

/// Writes how a union goes from a version to the next newer one, and back: alternative by alternative.
struct UnionConversionEmitter {
    let context: SwiftContext
    let out: TextWriter
    /// Which changes it follows.
    let comment: String
    private var values: ValueConverter { ValueConverter(context: context) }

    func upgrade(_ names: (older: String, newer: String), _ union: UnionShape, isChecked: Bool, asksApplication: Bool) {
        let parameters =
            ["upgrading older: \(names.older)"] + (isChecked ? ["_ upgrade: \(UpgradeCalls.parameter)"] : [])
            + (asksApplication ? ["by api: \(GeneratedName.registry)"] : [])
        let effect = asksApplication ? " throws" : ""
        emit(names.newer, "init\(isChecked ? "?" : "")(", parameters, effect, of: "older", union) { alternative, type in
            let expression = values.upgraded("value", type, "upgrade")
            guard expression.isFailable else { return ["self = .\(alternative)(\(expression.called))"] }
            return ["guard let value = \(expression.called) else { return nil }", "self = .\(alternative)(value)"]
        }
    }

    func downgrade(_ names: (older: String, newer: String), _ union: UnionShape, asksApplication: Bool) {
        let parameters = ["downgrading newer: \(names.newer)"] + (asksApplication ? ["by api: \(GeneratedName.registry)"] : [])
        emit(names.older, "init(", parameters, "", of: "newer", union) { alternative, type in
            ["self = .\(alternative)(\(values.downgraded("value", type)))"]
        }
    }

    private func emit(
        _ target: String, _ open: String, _ parameters: [String], _ effect: String, of source: String, _ union: UnionShape,
        _ statements: (String, TypeReference) -> [String]
    ) {
        out.blank()
        out.block("extension \(target) {") {
            out.documentation(comment)
            out.wrapped(open, parameters, ")\(effect) {", depth: 1)
            out.indented {
                out.line("switch \(source) {")
                for alternative in union.alternatives {
                    let lines = statements(alternative.swiftName, TypeReference(kind: .named(alternative.type)))
                    guard lines.count > 1 else {
                        out.line("case .\(alternative.swiftName)(let value): \(lines.joined())")
                        continue
                    }
                    out.line("case .\(alternative.swiftName)(let value):")
                    out.indented { out.lines(lines) }
                }
                out.line("}")
            }
            out.line("}")
        }
    }
}
