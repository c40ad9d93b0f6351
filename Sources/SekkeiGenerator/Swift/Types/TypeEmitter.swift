import SekkeiSpec

/// Writes a declared type with everything that belongs to it.
struct TypeEmitter {
    let context: SwiftContext
    let patterns: PatternTable
    let out: TextWriter

    func emit(_ type: TypeDeclaration) {
        ShadowedNames.emit(type.swiftName, to: out)
        out.blank()
        switch type.shape {
        case .enumeration(let values, _): EnumEmitter(context: context, out: out).emit(type, values)
        case .object(let object): emit(type, object)
        case .union: break
        }
    }

    private func emit(_ type: TypeDeclaration, _ object: ObjectShape) {
        let fields = StructFields(context: context).fields(of: type, object)
        out.documentation(documentation(of: type, object))
        let name = SwiftIdentifier.type(type.swiftName)
        StructEmitter(out: out).emit("struct \(name): \(RuntimeSymbols.sendable), \(equality(type))", fields)
        if type.isResponse {
            out.blank()
            WritableEmitter(out: out).emit(name, fields, isPartial: object.isPartial)
        }
        if type.isRequest {
            out.blank()
            ReadableEmitter(context: context, patterns: patterns, out: out).emit(name, fields, object)
        }
    }

    private func equality(_ type: TypeDeclaration) -> String {
        context.isHashable(type.name) ? RuntimeSymbols.hashable : RuntimeSymbols.equatable
    }

    private func documentation(of type: TypeDeclaration, _ object: ObjectShape) -> String? {
        let deprecation = type.deprecation != nil ? "\n\nDeprecated." : ""
        if let text = (type.description ?? type.title)?.text(in: context.language) { return text + deprecation }
        guard let source = type.derivedFrom else { return type.deprecation != nil ? "Deprecated." : nil }
        let name = context.swiftName(ofType: source)
        return (object.isPartial ? "JSON Merge Patch (RFC 7396) of ``\(name)``." : "Derived from ``\(name)``.") + deprecation
    }
}
