import SekkeiJSON

/// Makes the requests by which an operation is driven.
struct CaseMaker {
    let operation: ContractOperation
    let document: ContractDocument
    let options: ContractOptions
    var generator: ValueGenerator

    init(_ operation: ContractOperation, _ document: ContractDocument, _ options: ContractOptions, version: String) {
        self.operation = operation
        self.document = document
        self.options = options
        generator = ValueGenerator(
            root: document.root, known: options.known, random: .part("\(version) \(operation.id)", of: options.seed))
    }

    /// All cases: refused ones first, since valid ones change what the server holds.
    mutating func all() -> [ContractCase] {
        let base = parts(.minimal)
        let refused = credentialCases(base) + negotiationCases(base) + parameterCases(base) + bodyCases(base)
        let valid = validCases() + headCases(base) + conditionalCases(base)
        return refused.filter { !$0.isAccepted } + refused.filter(\.isAccepted) + valid
    }

    // MARK: - Valid requests

    private mutating func validCases() -> [ContractCase] {
        var cases = [exemplary("minimal", parts(.minimal)), exemplary("full", parts(.full))]
        generator.prefersExamples = false
        cases += [exemplary("minimal, made up", parts(.minimal)), exemplary("full, made up", parts(.full))]
        generator.prefersExamples = true
        for (index, example) in (operation.body?.main?.examples ?? []).enumerated() where isJSONBody {
            var parts = parts(.minimal)
            parts.body = .json(example)
            cases.append(exemplary("example \(index + 1) of the body", parts))
        }
        return cases + otherCallers()
    }

    /// Everybody else who may call; the services may still refuse them.
    private mutating func otherCallers() -> [ContractCase] {
        guard operation.isSecured else { return [] }
        var parts = parts(.minimal)
        return options.credentials.filter { operation.roles?.contains($0.role) ?? true }.dropFirst().map { credential in
            parts.credential = credential.headers
            return ContractCase(attempt: "minimal as \(credential.role)", parts: parts, expectation: .accepted)
        }
    }

    private func exemplary(_ attempt: String, _ parts: RequestParts) -> ContractCase {
        ContractCase(attempt: attempt, parts: parts, expectation: .accepted, isExemplary: true)
    }

    /// A valid request.
    mutating func parts(_ extent: ValueGenerator.Extent) -> RequestParts {
        var parts = RequestParts(method: operation.method)
        parts.credential = credential?.headers ?? []
        for parameter in operation.parameters where parameter.isRequired || (extent == .full && !parameter.isLeftToOthers) {
            add(parameter, value(of: parameter), to: &parts)
        }
        addBody(extent, to: &parts)
        return parts
    }

    mutating func value(of parameter: ContractParameter) -> JSONValue {
        if let known = options.known[parameter.name], generator.isValid(known, parameter.schema) { return known }
        if generator.prefersExamples, let example = parameter.examples.first(where: { generator.isValid($0, parameter.schema) }) {
            return example
        }
        return generator.value(for: parameter.schema, named: parameter.name, extent: .full)
    }

    func add(_ parameter: ContractParameter, _ value: JSONValue, to parts: inout RequestParts) {
        switch parameter.place {
        case .path: parts.path[parameter.name] = ParameterText.text(of: value)
        case .header: parts.headers.append((parameter.name, ParameterText.text(of: value)))
        case .query:
            let values = parameter.isExploded ? value.arrayValue ?? [value] : [value]
            parts.query += values.map { (parameter.name, ParameterText.text(of: $0)) }
        case .cookie: break
        }
    }

    private mutating func addBody(_ extent: ValueGenerator.Extent, to parts: inout RequestParts) {
        guard let content = operation.body?.main else { return }
        parts.contentType = content.type
        let value = generator.value(for: content.schema, extent: extent)
        if MediaTypeName.isJSON(content.type) {
            parts.body = .json(value)
        } else if content.type == "multipart/form-data" {
            parts.setForm(FormBody(value, content, document.root))
        } else {
            parts.body = .bytes(Array(ParameterText.text(of: value).utf8))
        }
    }

    // MARK: - The operation

    var isJSONBody: Bool { operation.body?.main.map { MediaTypeName.isJSON($0.type) } ?? false }

    /// The first caller that may call; nil where there is none, or none is needed.
    var credential: ContractOptions.Credential? {
        guard operation.isSecured else { return nil }
        return options.credentials.first { credential in operation.roles?.contains(credential.role) ?? true }
    }
}

extension ContractParameter {
    /// Whether each request has it anyway.
    var isLanguage: Bool { place == .header && name.lowercased() == "accept-language" }

    /// Whether it only describes the request: a value that nobody can use is passed over, and no reason to refuse the request.
    var isIgnoredWhereInvalid: Bool {
        place == .header && ["x-request-id", "traceparent", "tracestate"].contains(name.lowercased())
    }

    /// Whether its values come out of an answer: they are tried in cases of their own.
    var isLeftToOthers: Bool {
        place == .header && ["if-match", "if-none-match", "last-event-id"].contains(name.lowercased())
            || place == .query && name == "cursor"
    }
}
