import SekkeiJSON

/// A contract test while it runs: sends the cases of one document after the other and keeps what they show.
struct ContractRun {
    let client: TestClient
    let options: ContractOptions
    private(set) var report: ContractReport
    private var reached: Set<String> = []
    /// How many requests had an idempotency key of their own.
    private var keys = 0

    init(client: TestClient, options: ContractOptions) {
        self.client = client
        self.options = options
        report = ContractReport(seed: options.seed)
        report.unusedExemptions = options.exemptions
        report.omitted = options.omitted.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// What a case is sent for.
    private struct Setting {
        let document: ContractDocument
        let version: String
        let language: String
    }

    mutating func run(versions: [String], languages: [String]) async throws {
        report.versions = versions
        report.languages = languages
        for version in versions {
            reached = []
            for language in languages {
                try await run(Setting(document: read(version, language), version: version, language: language))
            }
        }
    }

    /// The document as the server itself publishes it.
    private func read(_ version: String, _ language: String) async throws -> ContractDocument {
        let target = "/openapi/\(version).json"
        let response = try await client.send(TestRequest("GET", target, headers: [("Accept-Language", language)]))
        // Documents nest deeper than requests may.
        guard response.status == 200, let document = try? JSONValue(parsing: response.body, maxDepth: 256) else {
            throw ContractError("GET \(target) answers \(response.status) and no document")
        }
        return try ContractDocument(options.editDocument(version, document))
    }

    private mutating func run(_ setting: Setting) async throws {
        let operations = setting.document.operations.filter { options.omitted[$0.id] == nil }
        for operation in operations.sorted(by: { Self.rank($0) < Self.rank($1) }) { try await run(operation, setting) }
        for routing in RoutingCase.all(setting.document, known: target) { await run(routing, setting) }
        guard setting.language == report.languages.last else { return }
        for operation in operations where !reached.contains(operation.id) { addNeverSucceeded(operation, setting) }
    }

    /// Reads come first and deletions last, so that there is something to read.
    private static func rank(_ operation: ContractOperation) -> Int {
        ["GET": 0, "POST": 1, "PATCH": 2, "PUT": 3, "DELETE": 4][operation.method] ?? 5
    }

    // MARK: - Operations

    private mutating func run(_ operation: ContractOperation, _ setting: Setting) async throws {
        var maker = CaseMaker(operation, setting.document, options, version: setting.version)
        if operation.isSecured, maker.credential == nil {
            throw ContractError("\(operation.id) needs a caller of \(operation.roles ?? ["any role"]), and the options have none")
        }
        var sent = 0
        for contractCase in maker.all() where sent < options.maxCases {
            let (parts, response) = try await send(contractCase, operation, setting)
            sent += 1
            guard let response, contractCase.isExemplary else { continue }
            if (200..<300).contains(response.status) { reached.insert(operation.id) }
            for next in maker.followUps(of: parts, response) where sent < options.maxCases {
                _ = try await send(next, operation, setting)
                sent += 1
            }
        }
    }

    private mutating func send(
        _ contractCase: ContractCase, _ operation: ContractOperation, _ setting: Setting
    ) async throws -> (RequestParts, TestResponse?) {
        var parts = contractCase.parts
        if contractCase.isAccepted, let arrange = options.arrangements[operation.id] { parts.apply(try await arrange(client)) }
        if contractCase.isAccepted {
            keys += 1
            parts.renewKey(keys)
        }
        var request = parts.request(setting.document.basePath + operation.path)
        request.setHeader("Accept-Language", to: setting.language)
        let attempt = Attempt(operation: operation.id, name: contractCase.attempt, request: request)
        let found = await answer(to: attempt, setting)
        report.count(found?.status, operation: operation.id, version: setting.version)
        guard let response = found else { return (parts, nil) }
        var check = AnswerCheck(
            setting.document, language: setting.language, allowedHeaders: options.allowedHeaders, method: parts.method, response: response)
        check.checkDocumented(by: operation)
        check.check(contractCase.expectation, attempt: contractCase.attempt, isSecured: operation.isSecured)
        add(check.findings, attempt, setting)
        return (parts, response)
    }

    private mutating func addNeverSucceeded(_ operation: ContractOperation, _ setting: Setting) {
        let statuses = report.tallies.first { $0.operation == operation.id && $0.version == setting.version }?.statuses ?? [:]
        let seen = statuses.keys.sorted().map(String.init).joined(separator: ", ")
        let attempt = Attempt(operation: operation.id, name: "all", request: TestRequest(operation.method, operation.path))
        add([(.neverSucceeded, "no valid request succeeded; the answers were \(seen)")], attempt, setting)
    }

    // MARK: - Paths and methods

    /// A path with values in the place of its parameters.
    private func target(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            guard segment.hasPrefix("{"), segment.hasSuffix("}") else { return String(segment) }
            return options.known[String(segment.dropFirst().dropLast())].map { ParameterText.encoded(ParameterText.text(of: $0)) } ?? "1"
        }.joined(separator: "/")
    }

    private mutating func run(_ routing: RoutingCase, _ setting: Setting) async {
        var request = routing.request
        request.setHeader("Accept-Language", to: setting.language)
        let attempt = Attempt(operation: routing.name, name: "routing", request: request)
        report.routingCount += 1
        guard let response = await answer(to: attempt, setting) else { return }
        var check = AnswerCheck(
            setting.document, language: setting.language, allowedHeaders: options.allowedHeaders, method: request.method, response: response
        )
        check.checkRouting(routing)
        add(check.findings, attempt, setting)
    }

    // MARK: - Requests

    private struct Attempt {
        let operation: String
        let name: String
        let request: TestRequest
    }

    private mutating func answer(to attempt: Attempt, _ setting: Setting) async -> TestResponse? {
        do {
            return try await client.send(attempt.request)
        } catch {
            add([(.noAnswer, "\(attempt.name): \(error)")], attempt, setting)
            return nil
        }
    }

    private mutating func add(_ findings: [AnswerCheck.Finding], _ attempt: Attempt, _ setting: Setting) {
        for finding in findings {
            let violation = ContractViolation(
                finding.kind, operation: attempt.operation, attempt: attempt.name, message: finding.message, version: setting.version,
                language: setting.language, curl: attempt.request.curl(base: client.base))
            report.add(violation, options.exemptions)
        }
    }
}
