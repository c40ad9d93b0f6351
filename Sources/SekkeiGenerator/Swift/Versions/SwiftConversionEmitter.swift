import SekkeiSpec

/// Writes the protocol by which the application converts what a change did.
struct SwiftConversionEmitter {
    let out: TextWriter

    func emit(_ conversion: SwiftConversion) {
        let (context, change) = (conversion.context, conversion.change)
        let (older, newer) = (context.version, context.newer?.version ?? "")
        out.blank()
        let note = change.note.map { "\($0.text(in: context.language))\n\n" } ?? ""
        out.documentation("\(note)How `\(change.target)` goes between \(older) and \(newer).")
        out.block("public protocol \(change.name): \(RuntimeSymbols.sendable) {") {
            for method in conversion.upgrades {
                out.documentation("What \(newer) has for what a caller of \(older) sent.")
                out.wrapped("func upgrade(", method.parameters, ") throws -> \(method.result)", depth: 1)
            }
            for method in conversion.downgrades {
                out.documentation("What callers of \(older) get for what \(newer) has.")
                out.wrapped("func downgrade(", method.parameters, ") -> \(method.result)", depth: 1)
            }
            for (operation, type) in conversion.loaders { loader(operation, type) }
        }
    }

    private func loader(_ operation: OperationVersion, _ type: String) {
        let signature = operation.signature
        out.documentation(
            "What ``\(operation.served.protocolName)/\(signature.operation.swiftName)`` is about to change; nil answers BIZ002.")
        let parameters = signature.pathArguments.map(ServiceEmitter.parameter) + ["context: \(signature.contextType)"]
        out.wrapped("func \(PastNames.loader(of: signature.operation.swiftName))(", parameters, ") async throws -> \(type)?", depth: 1)
    }
}
