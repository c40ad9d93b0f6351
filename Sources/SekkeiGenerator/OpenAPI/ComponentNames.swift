import SekkeiSpec

/// Names of the schemas that the framework adds under `components`. A type of the spec keeps its name; what would clash
/// with one gives way.
struct ComponentNames: Sendable {
    /// What an envelope carries. Two answers with the same content share one envelope.
    struct Envelope: Sendable, Equatable {
        /// Nil: `data` is always null.
        var content: TypeReference?
        var isPaginated: Bool

        init(of operation: Operation) {
            content = operation.returns.body
            isPaginated = operation.pagination != nil
        }
    }

    let meta: String
    let paginatedMeta: String
    let pagination: String
    let errorEnvelope: String
    let errorBody: String
    let fieldError: String
    /// In the order of the operations.
    let envelopes: [(envelope: Envelope, name: String)]
    /// Numbers of envelopes by their titles: only those of one title can be equal.
    private let numbers: [String: [Int]]
    /// By the name of the error; only errors that have details.
    let details: [String: String]

    init(api: API) {
        var taken = TakenNames(api.types.map(\.name))
        meta = taken.take(["Meta", "EnvelopeMeta"])
        paginatedMeta = taken.take(["PaginatedMeta", "EnvelopePaginatedMeta"])
        pagination = taken.take(["Pagination", "EnvelopePagination"])
        errorEnvelope = taken.take(["ErrorEnvelope", "FailureEnvelope"])
        errorBody = taken.take(["ErrorBody", "EnvelopeErrorBody"])
        fieldError = taken.take(["FieldError", "EnvelopeFieldError"])
        (envelopes, numbers) = Self.envelopes(api, &taken)
        details = Dictionary(
            api.errors.filter { !$0.details.isEmpty }.map { ($0.name, taken.take(["\($0.swiftName)Details", "\($0.code)Details"])) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The schema of the answer of an operation that has a body.
    func envelope(of operation: Operation) -> String? {
        let envelope = Envelope(of: operation)
        return numbers[Self.title(envelope)]?.lazy.map { envelopes[$0] }.first { $0.envelope == envelope }?.name
    }

    private static func envelopes(_ api: API, _ taken: inout TakenNames) -> ([(envelope: Envelope, name: String)], [String: [Int]]) {
        var result: [(envelope: Envelope, name: String)] = []
        var numbers: [String: [Int]] = [:]
        for operation in api.services.flatMap(\.operations) where operation.returns.status != 204 {
            let envelope = Envelope(of: operation)
            let title = title(envelope)
            guard numbers[title]?.contains(where: { result[$0].envelope == envelope }) != true else { continue }
            numbers[title, default: []].append(result.count)
            let own = operation.name.prefix(1).uppercased() + operation.name.dropFirst()
            result.append((envelope, taken.take([title + "Envelope", own + "Envelope"])))
        }
        return (result, numbers)
    }

    /// `Task`, `TaskList`, `TaskPage`, `StringMap`.
    private static func title(_ envelope: Envelope) -> String {
        guard let content = envelope.content else { return "Empty" }
        if envelope.isPaginated, case .list(let item) = content.kind { return title(item) + "Page" }
        return title(content)
    }

    private static func title(_ type: TypeReference) -> String {
        switch type.kind {
        case .named(let name): name
        case .list(let item): title(item) + "List"
        case .map(let item, _): title(item) + "Map"
        case .scalar(let scalar):
            scalar.rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        }
    }
}
