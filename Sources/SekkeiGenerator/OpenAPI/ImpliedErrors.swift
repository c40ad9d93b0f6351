import SekkeiSpec

/// Which errors an operation can answer with: those that it declares, and those that follow from what it is.
///
/// A request for another method of its path (405) counts as one for the operation; what no operation has to do with, such as an unknown
/// version or a fault of the connection, belongs to none.
struct ImpliedErrors: Sendable {
    private let catalogue: [CatalogError]
    private let numbers: [String: Int]
    /// The names of the schemes whose keys may be for reading alone.
    private let keySchemes: Set<String>

    init(api: API) {
        keySchemes = Set((api.auth?.schemes ?? []).filter(\.isKey).map(\.name))
        catalogue = api.errors
        numbers = Dictionary(api.errors.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// In the order of the catalogue.
    func errors(of operation: Operation) -> [CatalogError] {
        let ofKeys = refusesReadOnlyKeys(operation) ? ["AUTH_INSUFFICIENT_PERMISSIONS"] : []
        let names = Self.rules.flatMap { $0.applies(operation) ? $0.errors : [] } + ofKeys + operation.errors
        return Set(names.compactMap { numbers[$0] }).sorted().map { catalogue[$0] }
    }

    private func refusesReadOnlyKeys(_ operation: Operation) -> Bool {
        guard case .schemes(let names) = operation.security else { return false }
        return operation.method != .get && !keySchemes.isDisjoint(with: names)
    }

    /// Entries of the built-in catalogue, and to which operations they apply.
    private struct Rule: Sendable {
        let errors: [String]
        let applies: @Sendable (Operation) -> Bool

        init(_ errors: String..., applies: @escaping @Sendable (Operation) -> Bool = { _ in true }) {
            self.errors = errors
            self.applies = applies
        }
    }

    private static let rules = [
        Rule("AUTH_TOKEN_EXPIRED", "AUTH_INVALID_TOKEN", "AUTH_REQUIRED") { $0.security != .anonymous },
        Rule("AUTH_INSUFFICIENT_PERMISSIONS") { !$0.roles.isEmpty || !$0.tiers.isEmpty || canRefuse($0) },
        Rule("VAL_MALFORMED_REQUEST", "VAL_URI_TOO_LONG", "VAL_HEADERS_TOO_LARGE"),
        Rule("VAL_NOT_ACCEPTABLE") { $0.returns.body != nil || $0.returns.stream != nil },
        Rule("VAL_MALFORMED_JSON") { $0.body?.type != nil },
        Rule("VAL_MALFORMED_FORM") { $0.body != nil && $0.body?.type == nil },
        Rule("VAL_BODY_TOO_LARGE", "VAL_UNSUPPORTED_MEDIA_TYPE", "VAL_REQUEST_TIMEOUT") { $0.body != nil },
        Rule("VAL_REQUIRED_FIELD_MISSING") { $0.body != nil || ($0.query + $0.headers).contains(where: \.isRequired) },
        Rule("VAL_INVALID_FORMAT", "VAL_OUT_OF_RANGE", applies: hasInput),
        // An unknown query parameter is refused too, and every operation can be sent one.
        Rule("VAL_UNKNOWN_FIELD"),
        Rule("VAL_DUPLICATE_FIELD") {
            $0.body != nil || !($0.query + $0.headers).isEmpty || $0.pagination != nil
        },
        Rule("BIZ_EDITED_MEANWHILE") { $0.takesIfMatch },
        Rule("VAL_PRECONDITION_REQUIRED") { $0.takesIfMatch && $0.concurrency?.isRequired == true },
        Rule("VAL_IDEMPOTENCY_KEY_REUSED", "BIZ_IDEMPOTENCY_CONFLICT", "VAL_INVALID_FORMAT", "VAL_DUPLICATE_FIELD") {
            $0.idempotency != nil
        },
        Rule("VAL_REQUIRED_FIELD_MISSING") { $0.idempotency == .required },
        // An empty segment leads to no route.
        Rule("API_UNKNOWN_ROUTE") { !$0.pathParameters.isEmpty },
        Rule("BIZ_RESOURCE_NOT_FOUND", applies: loadsResource),
        Rule("API_METHOD_NOT_ALLOWED"),
        // Addresses from which too many credentials fail are held up, whatever they ask for.
        Rule("RATE_LIMIT_EXCEEDED"),
        Rule("SYS_DATABASE_ERROR", "SYS_EXTERNAL_SERVICE_ERROR", "SYS_INTERNAL_ERROR"),
        Rule("SYS_TIMEOUT") { $0.timeoutMilliseconds != nil },
    ]

    /// A policy about each row leaves rows out, and refuses nobody.
    private static func canRefuse(_ operation: Operation) -> Bool {
        switch operation.policy?.subject {
        case .request, .resource: true
        case .each, nil: false
        }
    }

    private static func loadsResource(_ operation: Operation) -> Bool {
        if case .resource? = operation.policy?.subject { true } else { false }
    }

    private static func hasInput(_ operation: Operation) -> Bool {
        operation.body != nil || operation.pagination != nil
            || !(operation.pathParameters + operation.query + operation.headers).isEmpty
    }
}

extension Auth.Scheme {
    fileprivate var isKey: Bool {
        if case .apiKey = kind { true } else { false }
    }
}
