import SekkeiSpec

/// Names of the schemas that the framework adds under `components`. A type of the spec keeps its name; what would clash
/// with one gives way.
struct ComponentNames: Sendable {
    /// What an envelope carries. Two answers with the same content share one envelope.
    struct Envelope: Sendable, Equatable {
        /// Nil: `data` is always null.
        var content: TypeReference?
        /// Nil: not in pages.
        var pages: Pagination.Style?

        init(of operation: Operation) {
            content = operation.returns.body
            pages = operation.pagination?.style
        }
    }

    let meta: String
    let paginatedMeta: String
    let pagination: String
    let cursorMeta: String
    let cursorPagination: String
    let errorEnvelope: String
    let errorBody: String
    let fieldError: String
    let problem: String
    /// In the order of the operations.
    let envelopes: [(envelope: Envelope, name: String)]
    /// Numbers of envelopes by their titles: only those of one title can be equal.
    private let numbers: [String: [Int]]
    /// The entries of the largest page that some operation answers with, by the name of the envelope.
    private(set) var pageSizes: [String: Int] = [:]
    /// The schemas of multipart bodies, by the name of the operation.
    let forms: [String: String]
    /// By the name of the error; only errors that have details.
    let details: [String: String]
    /// By the name of the union and that of the alternative.
    private let alternatives: [String: [String: String]]

    init(api: API) {
        var taken = TakenNames(api.types.map(\.name))
        meta = taken.take(["Meta", "EnvelopeMeta"])
        paginatedMeta = taken.take(["PaginatedMeta", "EnvelopePaginatedMeta"])
        pagination = taken.take(["Pagination", "EnvelopePagination"])
        cursorMeta = taken.take(["CursorMeta", "EnvelopeCursorMeta"])
        cursorPagination = taken.take(["CursorPagination", "EnvelopeCursorPagination"])
        errorEnvelope = taken.take(["ErrorEnvelope", "FailureEnvelope"])
        errorBody = taken.take(["ErrorBody", "EnvelopeErrorBody"])
        fieldError = taken.take(["FieldError", "EnvelopeFieldError"])
        problem = taken.take(["Problem", "ProblemDetails", "EnvelopeProblem"])
        (envelopes, numbers) = Self.envelopes(api, &taken)
        details = Dictionary(
            api.errors.filter { !$0.details.isEmpty }.map { ($0.name, taken.take(["\($0.swiftName)Details", "\($0.code)Details"])) },
            uniquingKeysWith: { first, _ in first })
        forms = Self.forms(api, &taken)
        alternatives = Self.alternatives(api, &taken)
        for operation in api.services.flatMap(\.operations) {
            guard let size = operation.pagination?.maxSize, let name = envelope(of: operation) else { continue }
            pageSizes[name] = max(size, pageSizes[name] ?? 0)
        }
    }

    /// The schema of the answer of an operation; nil for one without a body, or with a stream.
    func envelope(of operation: Operation) -> String? {
        guard Self.hasEnvelope(operation) else { return nil }
        let envelope = Envelope(of: operation)
        return numbers[Self.title(envelope)]?.lazy.map { envelopes[$0] }.first { $0.envelope == envelope }?.name
    }

    /// The component of an alternative of a union: `TaskEventCommented`.
    func alternative(_ name: String, of union: String) -> String { alternatives[union]?[name] ?? union }

    private static func hasEnvelope(_ operation: Operation) -> Bool { operation.returns.status != 204 && operation.returns.stream == nil }

    private static func envelopes(_ api: API, _ taken: inout TakenNames) -> ([(envelope: Envelope, name: String)], [String: [Int]]) {
        var result: [(envelope: Envelope, name: String)] = []
        var numbers: [String: [Int]] = [:]
        for operation in api.services.flatMap(\.operations) where hasEnvelope(operation) {
            let envelope = Envelope(of: operation)
            let title = title(envelope)
            guard numbers[title]?.contains(where: { result[$0].envelope == envelope }) != true else { continue }
            numbers[title, default: []].append(result.count)
            result.append((envelope, taken.take([title + "Envelope", capitalized(operation.name) + "Envelope"])))
        }
        return (result, numbers)
    }

    private static func forms(_ api: API, _ taken: inout TakenNames) -> [String: String] {
        var result: [String: String] = [:]
        for operation in api.services.flatMap(\.operations) {
            guard case .multipart? = operation.body?.content else { continue }
            let own = capitalized(operation.name)
            result[operation.name] = taken.take([own + "Form", own + "MultipartForm"])
        }
        return result
    }

    private static func alternatives(_ api: API, _ taken: inout TakenNames) -> [String: [String: String]] {
        var result: [String: [String: String]] = [:]
        for type in api.types {
            guard case .union(let union) = type.shape else { continue }
            for alternative in union.alternatives {
                let own = type.name + alternative.name.split { !$0.isLetter && !$0.isNumber }.map(capitalized).joined()
                result[type.name, default: [:]][alternative.name] = taken.take([own, own + "Alternative"])
            }
        }
        return result
    }

    /// `Task`, `TaskList`, `TaskPage`, `StringMap`.
    private static func title(_ envelope: Envelope) -> String {
        guard let content = envelope.content else { return "Empty" }
        if let pages = envelope.pages, case .list(let item) = content.kind {
            return title(item) + (pages == .cursor ? "CursorPage" : "Page")
        }
        return title(content)
    }

    private static func title(_ type: TypeReference) -> String {
        switch type.kind {
        case .named(let name): name
        case .list(let item): title(item) + "List"
        case .map(let item, _): title(item) + "Map"
        case .scalar(let scalar):
            scalar.rawValue.split(separator: "-").map(capitalized).joined()
        }
    }

    private static func capitalized(_ name: some StringProtocol) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
