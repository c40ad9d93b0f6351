import SekkeiSpec

/// Writes the function that takes a routed request to the service and its result to the answer.
struct HandlerEmitter {
    let versions: SwiftVersions
    let version: OperationVersion
    let patterns: PatternTable
    let tables: ConversionTables
    let out: TextWriter
    private let signature: OperationSignature
    private let reader = RequestReaderCalls(reader: "reader")
    private var context: SwiftContext { version.context }
    private var operation: Operation { version.operation }

    init(versions: SwiftVersions, version: OperationVersion, patterns: PatternTable, tables: ConversionTables, out: TextWriter) {
        self.versions = versions
        self.version = version
        self.patterns = patterns
        self.tables = tables
        self.out = out
        signature = version.signature
    }

    func emit() {
        let caller = signature.isAnonymous ? "" : ", _ caller: \(context.callerType)"
        let place = version.newer.map { _ in " in " + ChangeComment(context: context).place(of: version) } ?? ""
        out.line("/// \(version.service.file), \(version.service.name).\(operation.name)\(place)")
        out.block("func \(version.handlerName)(_ request: \(RuntimeSymbols.request)\(caller)) -> \(RuntimeSymbols.outcome) {") {
            roles()
            TierStage(context: context.newest, operation: version.newest.operation).emit(out)
            IdempotencyStage(operation: operation).emit(out) {
                read()
                if version.newer == nil { perform() } else { performPast() }
            }
        }
    }

    // MARK: - Stages

    private func roles() {
        guard let condition = CallerCondition(context: context.newest).expression(operation.roles, context.newest.api.auth?.rolesPath),
            !signature.isAnonymous
        else { return }
        out.wrapped("guard ", [condition], " else { return \(RequestCalls.insufficientPermissions) }", depth: 2)
    }

    private func read() {
        out.line("var \(reader.reader) = \(RuntimeSymbols.requestReader)(request)")
        path()
        query()
        if !operation.headers.isEmpty { out.line("let headers = \(signature.headersType)(from: &reader)") }
        body()
        if signature.takesVersion {
            out.line("let expectedVersion = \(reader.ifMatch(isRequired: operation.concurrency?.isRequired == true))")
        }
        let values = bindings.map { "let \($0)" }
        let pair = isPagedQuery ? ["let (query, page) = query"] : []
        out.wrapped("guard ", pair + values + [reader.isValid], " else { return \(RequestCalls.answer(reader.refusal)) }", depth: 2)
    }

    private func perform() {
        let property = version.served.property
        let arguments = signature.arguments.map { "\($0.label): \($0.local)" } + ["context: \(creation)"]
        let result = signature.returnType == nil ? "" : "let result = "
        let values = RequestValues(version: version)
        let policy = PolicyStage(signature, service: property, context: creation, out: out)
        let cache = CacheStage(context: context.newest, operation: operation, values: values)
        cache.outside(out) {
            out.block("return \(performing) { [\(property)] in") {
                let charged = signature.requestArguments.map { (label: $0.label, value: $0.local) }
                ChargeStage(versions: versions, operation: operation, arguments: charged).emit(out)
                policy.load()
                policy.decide()
                cache.inside(out) {
                    let invalidation = InvalidationStage(context: context.newest, operation: operation, values: values)
                    invalidation.emit(out, policy.binding("result") ?? result) { result in
                        out.wrapped("\(result)try await \(property).\(signature.name)(", arguments, ")", depth: 3)
                    }
                    policy.check("result")
                    answer()
                }
            }
        }
    }

    private var performing: String { RequestCalls.perform(timeout: operation.timeoutMilliseconds.map { SwiftLiteral.integer($0) }) }

    private var creation: String {
        signature.isAnonymous ? "\(RuntimeSymbols.requestContext)(request)" : "\(RuntimeSymbols.callerContext)(request, caller)"
    }

    private func answer() {
        let answer = AnswerCall(context: context, operation: operation)
        out.lines(answer.preparation)
        out.wrapped("return \(answer.open)", answer.arguments, ")", depth: 3)
    }

    // MARK: - Older versions

    private func performPast() {
        let upgrade = RequestUpgrade(versions: versions, version: version, patterns: patterns, tables: tables)
        let downgrade = AnswerDowngrade(version: version)
        if !upgrade.asksApplication { upgrade.check(out, depth: 2) { RequestCalls.answer($0) } }
        let captured = [version.served.property] + (upgrade.asksApplication || downgrade.asksApplication ? ["self"] : [])
        let values = RequestValues(version: version, upgrade: upgrade)
        let policy = PolicyStage(
            version.newest.signature, service: version.served.property, context: creation, out: out, value: upgrade.value(of:))
        let cache = CacheStage(context: context.newest, operation: operation, values: values)
        cache.outside(out) {
            out.block("return \(performing) { [\(captured.contains("self") ? "self" : captured[0])] in") {
                authorizePast(upgrade, policy)
                cache.inside(out) {
                    callPast(upgrade, policy, values, name: downgrade.isNeeded ? "answer" : "result")
                    if downgrade.isNeeded { out.wrapped("let result = \(downgrade.open)", downgrade.arguments, downgrade.close, depth: 3) }
                    answer()
                }
            }
        }
    }

    /// Decides, and upgrades what the application must be asked for.
    private func authorizePast(_ upgrade: RequestUpgrade, _ policy: PolicyStage) {
        let charge = pastCharge(upgrade)
        if !upgrade.asksApplication { charge.emit(out) }
        policy.load()
        if !policy.readsInput { policy.decide() }
        if upgrade.asksApplication {
            upgrade.load(out, creation)
            upgrade.check(out, depth: 3) { $0 }
            charge.emit(out)
        }
        if policy.readsInput { policy.decide() }
    }

    /// The limits of an operation that was removed since speak in the names that it had.
    private func pastCharge(_ upgrade: RequestUpgrade) -> ChargeStage {
        guard version.newest.isRemoved else {
            return ChargeStage(versions: versions, operation: version.newest.operation, arguments: upgrade.values)
        }
        let arguments = signature.requestArguments.map { (label: $0.label, value: $0.local) }
        return ChargeStage(versions: versions, operation: operation, arguments: arguments, context: context)
    }

    private func callPast(_ upgrade: RequestUpgrade, _ policy: PolicyStage, _ values: RequestValues, name: String) {
        let newest = version.newest.signature
        let result = policy.binding(name) ?? (newest.returnType == nil ? "" : "let \(name) = ")
        let arguments = upgrade.arguments + ["context: \(creation)"]
        InvalidationStage(context: context.newest, operation: operation, values: values).emit(out, result) { result in
            out.wrapped("\(result)try await \(version.served.property).\(newest.name)(", arguments, ")", depth: 3)
        }
        policy.check(name)
    }

    // MARK: - Reading

    private func path() {
        let value = ReadCall(context: context, patterns: patterns, effect: "", namesTypes: true)
        for (parameter, argument) in zip(operation.pathParameters, signature.pathArguments) {
            let segment = operation.path.segments.firstIndex(of: .parameter(parameter.name)) ?? 0
            let name = SwiftLiteral.string(parameter.name)
            out.call("let \(argument.local) = ", value.text(reader.path(segment, name), reading: parameter.type), depth: 2)
        }
    }

    private var isPagedQuery: Bool { operation.pagination != nil && !operation.query.isEmpty }

    private func query() {
        let closure = "{ \(signature.queryType)(from: &$0) }"
        let sort = signature.sortType
        switch (operation.pagination, operation.query.isEmpty) {
        case (let pages?, true):
            let call = pages.style == .cursor ? reader.cursor : reader.page
            out.line("let page = \(call(sizes(pages), sort))")
        case (let pages?, false):
            let call = pages.style == .cursor ? reader.query(cursor:sort:) : reader.query(paginated:sort:)
            out.line("let query = \(call(sizes(pages), sort)) \(closure)")
        case (nil, true): out.line(reader.noQuery)
        case (nil, false): out.line("let query = \(reader.query) \(closure)")
        }
    }

    private func sizes(_ pages: Pagination) -> String {
        "(\(SwiftLiteral.integer(pages.defaultSize)), \(SwiftLiteral.integer(pages.maxSize)))"
    }

    private func body() {
        guard let body = operation.body else { return }
        switch body.content {
        case .json(let type): json(body, type)
        case .multipart: out.line("let form = \(reader.form(isRequired: body.isRequired)) { \(signature.formType)(from: &$0) }")
        }
    }

    private func json(_ body: Body, _ type: TypeReference) {
        let value = ReadCall(context: context, patterns: patterns, effect: "try ", namesTypes: true)
        switch (type.kind, body.isRequired) {
        case (.named(let name), true): out.line("let body = \(reader.body(context.swiftType(type), isPatch: isPatch(name)))")
        case (.named(let name), false):
            out.call("let body = ", value.text(reader.body(isRequired: false, isPatch: isPatch(name)), reading: type), depth: 2)
        case (_, let isRequired): out.call("let body = ", value.text(reader.body(isRequired: isRequired), reading: type), depth: 2)
        }
    }

    private func isPatch(_ name: String) -> Bool {
        guard case .object(let object)? = context.type(named: name)?.shape else { return false }
        return object.isPartial
    }

    /// The constants that must hold something for the service to be called.
    private var bindings: [String] {
        signature.pathArguments.map(\.local)
            + (operation.query.isEmpty || isPagedQuery ? [] : ["query"])
            + (operation.pagination == nil || isPagedQuery ? [] : ["page"])
            + (operation.headers.isEmpty ? [] : ["headers"])
            + (operation.body.map { $0.isRequired ? [$0.type == nil ? "form" : "body"] : [] } ?? [])
    }
}
