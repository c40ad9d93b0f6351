import SekkeiSpec

/// Writes the struct by which a service returns header fields beside the body.
struct ResultEmitter {
    let context: SwiftContext
    let out: TextWriter

    func emit(_ version: OperationVersion) {
        let operation = version.operation
        let headers = StructFields(context: context).fields(of: operation.returns.headers)
        out.blank()
        // Streams cannot be compared.
        let conformances = [RuntimeSymbols.sendable] + (operation.returns.stream == nil ? [RuntimeSymbols.equatable] : [])
        let name = GeneratedName.result(of: operation.swiftName)
        out.nested(in: context.namespace) {
            out.line("/// What ``\(version.reference)`` answers\(context.newer == nil ? "" : " in \(context.version)").")
            out.block("public struct \(name): \(conformances.joined(separator: ", ")) {") {
                if let body = version.signature.bodyType { out.line("public var \(Self.body(operation)): \(body)") }
                for header in headers {
                    out.documentation(header.documentation)
                    out.line("public var \(header.name): \(header.type)")
                }
                out.blank()
                initializer(version.signature, headers)
            }
        }
    }

    /// The property that holds the body, whatever the headers are called.
    static func body(_ operation: Operation) -> String {
        SwiftIdentifier.free("body", among: Set(operation.returns.headers.map(\.swiftName)))
    }

    private func initializer(_ signature: OperationSignature, _ headers: [StructField]) {
        let body = Self.body(signature.operation)
        let parameters = (signature.bodyType.map { ["\(body): \($0)"] } ?? []) + headers.map(\.parameter)
        out.wrapped("public init(", parameters, ") {", depth: 1)
        out.indented {
            for name in (signature.bodyType == nil ? [] : [body]) + headers.map(\.name) { out.line("self.\(name) = \(name)") }
        }
        out.line("}")
    }
}
