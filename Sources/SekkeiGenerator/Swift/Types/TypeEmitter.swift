import SekkeiSpec

/// Writes a declared type with everything that belongs to it.
struct TypeEmitter {
    let context: SwiftContext
    let patterns: PatternTable
    let out: TextWriter

    func emit(_ type: TypeDeclaration) {
        if context.newer == nil { ShadowedNames.emit(type.swiftName, to: out) }
        out.blank()
        switch type.shape {
        case .enumeration(let values, let isOrdered): EnumEmitter(context: context, out: out).emit(type, values, isOrdered: isOrdered)
        case .object(let object): emit(type, object)
        case .union(let union): UnionEmitter(context: context, out: out).emit(type, union)
        }
    }

    private func emit(_ type: TypeDeclaration, _ object: ObjectShape) {
        let fields = StructFields(context: context).fields(of: type, object)
        let additional = StructFields(context: context).additional(of: type, object)
        out.nested(in: context.namespace) {
            out.documentation(context.documentation(of: type))
            let name = SwiftIdentifier.type(type.swiftName)
            StructEmitter(out: out).emit(
                "struct \(name): \(RuntimeSymbols.sendable), \(equality(type))", fields, additional: additional)
        }
        let name = context.qualified(SwiftIdentifier.type(type.swiftName))
        if type.isResponse {
            out.blank()
            WritableEmitter(out: out).emit(name, fields, additional: additional, isPartial: object.isPartial)
        }
        if type.isRequest {
            out.blank()
            ReadableEmitter(context: context, patterns: patterns, out: out).emit(name, fields, additional: additional, object)
        }
    }

    private func equality(_ type: TypeDeclaration) -> String {
        context.isHashable(type.name) ? RuntimeSymbols.hashable : RuntimeSymbols.equatable
    }
}
