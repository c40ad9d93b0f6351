import SekkeiSpec

/// Writes an enum of the spec, its raw values being what stands on the wire.
struct EnumEmitter {
    let context: SwiftContext
    let out: TextWriter

    func emit(_ type: TypeDeclaration, _ values: [EnumValue], isOrdered: Bool) {
        let name = SwiftIdentifier.type(type.swiftName)
        let conformance = isOrdered ? RuntimeSymbols.orderedWireEnum : RuntimeSymbols.wireEnum
        out.nested(in: context.namespace) {
            out.documentation(context.documentation(of: type))
            out.block("public enum \(name): \(RuntimeSymbols.string), \(conformance) {") {
                for value in values {
                    out.documentation(value.description?.text(in: context.language))
                    out.line(Self.declaration(value.swiftName, value.name))
                }
                if isOrdered, !values.contains(where: { $0.swiftName == "rank" }) { rank(values) }
            }
        }
        if context.isShownInMessages(type.name) {
            out.blank()
            titles(context.qualified(name), values)
        }
    }

    /// `case inProgress = "in_progress"`.
    /// - Parameter swiftName: Escaped where it is a keyword.
    static func declaration(_ swiftName: String, _ wireName: String) -> String {
        swiftName.filter { $0 != "`" } == wireName ? "case \(swiftName)" : "case \(swiftName) = \(SwiftLiteral.string(wireName))"
    }

    private func rank(_ values: [EnumValue]) {
        out.blank()
        out.line("/// The place in the order, counted from 0.")
        out.block("public var rank: \(RuntimeSymbols.int) {") {
            out.line("switch self {")
            for (rank, value) in values.enumerated() { out.line("case .\(value.swiftName): \(rank)") }
            out.line("}")
        }
    }

    private func titles(_ name: String, _ values: [EnumValue]) {
        out.block("extension \(name) {") {
            out.line("/// What stands for the value in messages, in a language by its number.")
            out.block("func title(language: \(RuntimeSymbols.int)) -> \(RuntimeSymbols.string) {") {
                out.line("switch (self, language) {")
                for value in values { titles(of: value) }
                out.line("}")
            }
        }
    }

    private func titles(of value: EnumValue) {
        let fallback = value.description?.text(in: context.language) ?? value.name
        let name = value.swiftName
        for (number, language) in context.api.languages.enumerated().dropFirst() {
            guard let text = value.description?.text(in: language), text != fallback else { continue }
            out.line("case (.\(name), \(number)): \(SwiftLiteral.string(text))")
        }
        out.line("case (.\(name), _): \(SwiftLiteral.string(fallback))")
    }
}
