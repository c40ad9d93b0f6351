import SekkeiSpec

/// The errors of an operation that share a status: one response, under `components/responses`.
struct ErrorResponse: Sendable {
    let status: Int
    /// In the order of the catalogue, at least one.
    let errors: [CatalogError]

    /// The status and its codes: the name does not change because another operation does.
    var name: String {
        let phrase = StatusPhrase.text(status).filter { $0 != " " && $0 != "-" }
        return ([phrase] + errors.map(\.code)).joined(separator: "_")
    }

    /// By ascending status.
    static func all(of operation: Operation, _ implied: ImpliedErrors) -> [ErrorResponse] {
        let groups = Dictionary(grouping: implied.errors(of: operation), by: \.status)
        return groups.sorted { $0.key < $1.key }.map { ErrorResponse(status: $0.key, errors: $0.value) }
    }

    /// Those of all operations and of the routes that are gone, each once, in the order in which they are met.
    static func all(in api: API) -> [ErrorResponse] {
        var seen: Set<String> = []
        let implied = ImpliedErrors(api: api)
        let ofOperations = api.services.flatMap(\.operations).flatMap { all(of: $0, implied) }
        return (ofOperations + [RetiredWriter.response(in: api)].compactMap(\.self)).filter { seen.insert($0.name).inserted }
    }
}
