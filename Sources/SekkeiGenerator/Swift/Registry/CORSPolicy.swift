import SekkeiSpec

/// Writes which web pages of other origins may call the API.
struct CORSPolicy {
    let versions: SwiftVersions
    let cors: CORS

    /// The argument that says so.
    var argument: String {
        let arguments = [
            DescriptorArguments.origins(Self.list(cors.origins)),
            DescriptorArguments.headers(Self.list(headers)),
            DescriptorArguments.exposedHeaders(Self.list(exposedHeaders)),
            DescriptorArguments.allowsCredentials(cors.allowsCredentials),
            DescriptorArguments.maxAge(SwiftLiteral.integer(cors.maxAge)),
        ]
        let out = TextWriter()
        out.wrapped(DescriptorArguments.cors(DescriptorArguments.row), arguments, ")", depth: 2)
        return String(out.text.dropLast())
    }

    /// What pages may send beside the framework's own fields: the spec's list and what operations declare.
    private var headers: [String] {
        Self.distinct(cors.headers + versions.served.flatMap { $0.operation.headers.map(\.name) })
    }

    /// What pages may read beside the framework's own fields: the spec's list and what operations answer.
    private var exposedHeaders: [String] {
        Self.distinct(cors.exposedHeaders + versions.served.flatMap { $0.operation.returns.headers.map(\.name) })
    }

    /// A list without repetitions, whatever their case.
    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0.lowercased()).inserted }
    }

    private static func list(_ texts: [String]) -> String { SwiftLiteral.list(texts.map(SwiftLiteral.string)) }
}
