public import SekkeiJSON

/// What a contract test must know beside the document, and how far it goes.
public struct ContractOptions: Sendable {
    /// A caller that the test may speak for.
    public struct Credential: Sendable {
        /// The role, as `x-sekkei-roles` names it.
        public let role: String
        /// The header fields that show who calls.
        public let headers: [(name: String, value: String)]

        /// Any header fields.
        public init(role: String, headers: [(name: String, value: String)]) {
            self.role = role
            self.headers = headers
        }

        /// A token in `Authorization`.
        public static func bearer(_ token: String, role: String) -> Credential {
            Credential(role: role, headers: [("Authorization", "Bearer \(token)")])
        }
    }

    /// A known disagreement that does not fail the test.
    public struct Exemption: Sendable, Hashable {
        /// The `operationId`; nil for all operations.
        public let operation: String?
        /// What the disagreement is about; nil for anything.
        public let kind: ContractViolation.Kind?
        /// A part of what was tried or of the message; nil for all.
        public let containing: String?
        /// Why it is let pass. It stands in the report.
        public let reason: String

        /// Lets violations pass that fit all that is named.
        public init(
            operation: String? = nil, kind: ContractViolation.Kind? = nil, containing: String? = nil, reason: String
        ) {
            self.operation = operation
            self.kind = kind
            self.containing = containing
            self.reason = reason
        }

        func covers(_ violation: ContractViolation) -> Bool {
            (operation == nil || operation == violation.operation) && (kind == nil || kind == violation.kind)
                && containing.map { part in [violation.attempt, violation.message].contains { $0.contains(part) } } ?? true
        }
    }

    /// Where requests go.
    public enum Transport: Sendable {
        /// Into the pipeline, without a socket. Default.
        case pipeline
        /// Over real connections on this machine.
        case loopback
    }

    /// The callers, the most powerful first: an operation is called by the first one that it allows.
    public var credentials: [Credential]
    /// Values by the name of a field or parameter, taken wherever they fit: `["task_id": 1]`.
    public var known: [String: JSONValue]
    /// What must be there before an operation can succeed, by `operationId`. Asked before each valid request.
    public var arrangements: [String: @Sendable (TestClient) async throws -> Arrangement]
    /// The `operationId`s that are not driven, and why.
    public var omitted: [String: String]
    /// Disagreements that are let pass.
    public var exemptions: [Exemption]
    /// Header fields that any answer may have without its being documented, beside HTTP's general ones; in lower case.
    public var allowedHeaders: Set<String>
    /// How many requests are sent for one operation in one language at most. Default: 2,000.
    public var maxCases: Int
    /// The versions to be driven; nil for all.
    public var versions: [String]?
    /// Where values begin that are made up. Default: a new one for each run; the report names it.
    public var seed: UInt64
    /// Where requests go.
    public var transport: Transport
    /// Bytes of body that are too many for every operation, for the case that a document does not say; nil leaves it out.
    public var tooLargeBody: Int?
    /// Changes a document before it is used, by version: for tests of the test.
    public var editDocument: @Sendable (_ version: String, _ document: JSONValue) -> JSONValue = { $1 }

    /// Creates options.
    public init(
        credentials: [Credential] = [], known: [String: JSONValue] = [:],
        arrangements: [String: @Sendable (TestClient) async throws -> Arrangement] = [:], omitted: [String: String] = [:],
        exemptions: [Exemption] = [], allowedHeaders: Set<String> = [], maxCases: Int = 2_000, versions: [String]? = nil,
        seed: UInt64 = .random(in: 0...UInt64(UInt32.max)), transport: Transport = .pipeline, tooLargeBody: Int? = nil
    ) {
        self.credentials = credentials
        self.known = known
        self.arrangements = arrangements
        self.omitted = omitted
        self.exemptions = exemptions
        self.allowedHeaders = allowedHeaders
        self.maxCases = maxCases
        self.versions = versions
        self.seed = seed
        self.transport = transport
        self.tooLargeBody = tooLargeBody
    }
}

/// What a valid request needs that was not there before: made by ``ContractOptions/arrangements``.
public struct Arrangement: Sendable {
    /// Values of parameters, by name.
    public var parameters: [String: JSONValue]
    /// Members that take the place of those of the body, where it has them and does not try them out.
    public var body: JSONObject
    /// Who calls; nil for whom the operation allows.
    public var headers: [(name: String, value: String)]?

    /// Creates an arrangement.
    public init(
        parameters: [String: JSONValue] = [:], body: JSONObject = [:], headers: [(name: String, value: String)]? = nil
    ) {
        self.parameters = parameters
        self.body = body
        self.headers = headers
    }
}
