import SekkeiSpec

/// Writes which web pages of other origins may call the API.
struct CORSPolicy {
    let context: SwiftContext
    let cors: CORS

    var expression: String {
        let arguments = [
            DescriptorArguments.origins(Self.list(cors.origins)),
            DescriptorArguments.headers(Self.list(headers)),
            DescriptorArguments.exposedHeaders(Self.list(cors.exposedHeaders)),
            DescriptorArguments.allowsCredentials(cors.allowsCredentials),
            DescriptorArguments.maxAge(SwiftLiteral.integer(cors.maxAge)),
        ]
        return DescriptorArguments.row + arguments.joined(separator: ", ") + ")"
    }

    /// What pages may send: the spec's own list, the headers of credentials and those that operations declare.
    private var headers: [String] {
        let credentials = (context.api.auth?.schemes ?? []).map { scheme in
            switch scheme.kind {
            case .bearer: "Authorization"
            case .apiKey(let header): header
            }
        }
        let declared = context.operations.flatMap { $0.operation.headers.map(\.name) }
        var seen: Set<String> = []
        return (cors.headers + credentials + declared).filter { seen.insert($0.lowercased()).inserted }
    }

    private static func list(_ texts: [String]) -> String { SwiftLiteral.list(texts.map(SwiftLiteral.string)) }
}
