import SekkeiSpec

/// Writes a union: an enum with a case for each alternative, told apart on the wire by the discriminator.
struct UnionEmitter {
    let context: SwiftContext
    let out: TextWriter

    func emit(_ type: TypeDeclaration, _ union: UnionShape) {
        let name = SwiftIdentifier.type(type.swiftName)
        let equality = context.isHashable(type.name) ? RuntimeSymbols.hashable : RuntimeSymbols.equatable
        let head = "public \(context.isIndirect(type) ? "indirect " : "")enum \(name): \(RuntimeSymbols.sendable), \(equality) {"
        out.nested(in: context.namespace) {
            out.documentation(context.documentation(of: type))
            out.block(head) {
                for alternative in union.alternatives { out.line("case \(alternative.swiftName)(\(swiftType(alternative)))") }
            }
        }
        if type.isResponse { writing(context.qualified(name), union) }
        if type.isRequest { reading(context.qualified(name), union) }
    }

    private func writing(_ name: String, _ union: UnionShape) {
        let json = JSONWriterCalls(writer: "json")
        out.blank()
        out.block("extension \(name): \(RuntimeSymbols.jsonWritable) {") {
            out.block("\(RuntimeRequirements.write(json.writer)) {") {
                out.line("switch self {")
                for alternative in union.alternatives {
                    let tag = "{\(SwiftLiteral.string(union.discriminator)):\(SwiftLiteral.string(alternative.name))"
                    out.line("case .\(alternative.swiftName)(let value): \(json.writeTagged(SwiftLiteral.raw(tag), "value"))")
                }
                out.line("}")
            }
        }
    }

    private func reading(_ name: String, _ union: UnionShape) {
        let body = BodyReaderCalls(reader: "body")
        let tags = union.alternatives.map { SwiftLiteral.string($0.name) }
        out.blank()
        out.block("extension \(name): \(RuntimeSymbols.jsonReadable) {") {
            out.block("\(RuntimeRequirements.read(body.reader)) {") {
                out.line("switch try \(body.discriminator(SwiftLiteral.string(union.discriminator), tags)) {")
                for alternative in union.alternatives {
                    out.line("case \(SwiftLiteral.string(alternative.name)):")
                    out.line("    guard let value = try \(swiftType(alternative))(from: &\(body.reader)) else { return nil }")
                    out.line("    self = .\(alternative.swiftName)(value)")
                }
                out.line("default: return nil")
                out.line("}")
            }
        }
    }

    private func swiftType(_ alternative: UnionShape.Alternative) -> String { context.swiftName(ofType: alternative.type) }
}
