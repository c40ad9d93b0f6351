import SekkeiSpec

/// Writes which web pages of other origins may call the API.
struct CORSPolicy {
    let context: SwiftContext
    let cors: CORS

    /// The argument that says so.
    var argument: String {
        let arguments = [
            DescriptorArguments.origins(Self.list(cors.origins)),
            DescriptorArguments.headers(Self.list(headers)),
            DescriptorArguments.exposedHeaders(Self.list(cors.exposedHeaders)),
            DescriptorArguments.allowsCredentials(cors.allowsCredentials),
            DescriptorArguments.maxAge(SwiftLiteral.integer(cors.maxAge)),
        ]
        let out = TextWriter()
        out.wrapped(DescriptorArguments.cors(DescriptorArguments.row), arguments, ")", depth: 2)
        return String(out.text.dropLast())
    }

    /// What pages may send beside the framework's own fields: the spec's list and what operations declare.
    private var headers: [String] {
        let declared = context.operations.flatMap { $0.operation.headers.map(\.name) }
        var seen: Set<String> = []
        return (cors.headers + declared).filter { seen.insert($0.lowercased()).inserted }
    }

    private static func list(_ texts: [String]) -> String { SwiftLiteral.list(texts.map(SwiftLiteral.string)) }
}
