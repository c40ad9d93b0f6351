import SekkeiSpec

/// Takes what a request of an older version carries to the arguments of the newest method.
struct RequestUpgrade {
    /// A part of the request on its way.
    private struct Piece {
        /// The part, as `Sekkei.Upgrade` calls it.
        let part: String
        /// The constant that holds what was read.
        let local: String
        var isOptional = false
        /// Makes the newest value of an expression of what was read.
        let expression: (_ value: String, _ upgrade: String) -> ConvertedExpression

        /// The constant that holds what was checked.
        var checked: String { "newest" + local.filter { $0 != "`" }.prefix(1).uppercased() + local.filter { $0 != "`" }.dropFirst() }
    }

    let version: OperationVersion
    private let loaders: [(change: String, local: String)]
    private let pieces: [Piece]

    init(versions: SwiftVersions, version: OperationVersion, patterns: PatternTable, tables: ConversionTables) {
        self.version = version
        let patches = version.chain.compactMap(\.patch)
        loaders = patches.enumerated().map { ($1.change, $0 == 0 ? "current" : "current\($0 + 1)") }
        let parts = RequestParts(versions: versions, version: version, patterns: patterns, tables: tables)
        pieces = parts.path.map { path in Piece(part: "path", local: path.local) { path.expression($0, $1) } } + Self.others(parts, version)
    }

    private static func others(_ parts: RequestParts, _ version: OperationVersion) -> [Piece] {
        let operation = version.operation
        var pieces: [Piece] = []
        if !operation.query.isEmpty { pieces.append(Piece(part: "query", local: "query") { parts.fields(.query, $0, $1) }) }
        if operation.pagination != nil { pieces.append(Piece(part: "query", local: "page") { value, _ in parts.page(value) }) }
        if !operation.headers.isEmpty { pieces.append(Piece(part: "headers", local: "headers") { parts.fields(.headers, $0, $1) }) }
        guard let body = operation.body else { return pieces }
        switch body.content {
        case .json(let type):
            pieces.append(Piece(part: "body", local: "body", isOptional: !body.isRequired) { parts.body(type, $0, $1) })
        case .multipart:
            pieces.append(Piece(part: "body", local: "form", isOptional: !body.isRequired) { parts.fields(.form, $0, $1) })
        }
        return pieces
    }

    /// Whether the application must be asked.
    var asksApplication: Bool { pieces.contains { $0.expression("", "").throwing } }

    /// The arguments of the newest method, but for the context.
    var arguments: [String] { version.newest.signature.arguments.map { "\($0.label): \(value(of: $0))" } }

    /// What was read, as the newest method takes it.
    var values: [(label: String, value: String)] {
        version.newest.signature.requestArguments.map { ($0.label, value(of: $0)) }
    }

    /// The value of an argument of the newest method: what the request carries, upgraded, or what the handler has found by itself.
    func value(of argument: OperationSignature.Argument) -> String {
        if argument.label == "expectedVersion", version.signature.takesVersion { return argument.local }
        let newest = version.newest.signature.requestArguments
        guard let place = newest.firstIndex(where: { $0.local == argument.local }), pieces.indices.contains(place) else {
            return argument.local
        }
        return value(pieces[place])
    }

    private func value(_ piece: Piece) -> String {
        if piece.expression("", "").isChecked { return piece.checked }
        guard piece.isOptional else { return piece.expression(piece.local, "").text }
        let inner = piece.expression("$0", "").text
        return inner == "$0" ? piece.local : "\(piece.local).map { \(inner) }"
    }

    /// An expression of a part in the newest version, once it has been checked.
    /// - Parameter local: `query` or `body`.
    func value(of local: String) -> String? { pieces.first { $0.local == local && $0.part == local }.map(value) }

    /// The same of a path parameter, by its place in the newest path.
    func value(ofPathParameter number: Int) -> String? {
        let path = pieces.filter { $0.part == "path" }
        return path.indices.contains(number) ? value(path[number]) : nil
    }

    // MARK: - Statements

    /// Loads what merge patches change, where the application asks for it.
    func load(_ out: TextWriter, _ context: String) {
        let signature = version.newest.signature
        let path = zip(signature.pathArguments, pieces).map { "\($0.label): \(value($1))" }
        for loader in loaders {
            if version.newest.loadsPatched(by: loader.change) {
                out.line("let \(loader.local) = \(signature.loaded?.local ?? "")")
                continue
            }
            let method = "\(PastNames.property(ofChange: loader.change)).\(PastNames.loader(of: signature.operation.swiftName))("
            out.wrapped("let \(loader.local) = try await \(method)", path + ["context: \(context)"], ")", depth: 3)
            out.line("guard let \(loader.local) else { throw \(RuntimeSymbols.resourceNotFound) }")
        }
    }

    /// Upgrades what newer rules may refuse.
    /// - Parameter refuse: Makes what is returned of the refusal.
    func check(_ out: TextWriter, depth: Int, _ refuse: (String) -> String) {
        let checked = pieces.filter { $0.expression("", "").isChecked }
        guard !checked.isEmpty else { return }
        out.line("var upgrade = \(UpgradeCalls.start("request"))")
        for piece in checked { statement(piece, out) }
        let bound = checked.filter { !$0.isOptional }.map { "let \($0.checked)" }
        out.wrapped(
            "guard ", bound + [UpgradeCalls.isValid("upgrade")], " else { return \(refuse(UpgradeCalls.refusal("upgrade"))) }", depth: depth
        )
    }

    private func statement(_ piece: Piece, _ out: TextWriter) {
        let open = UpgradeCalls.within(piece.part, "upgrade")
        let effect = piece.expression("", "").throwing ? "try " : ""
        let inner = piece.expression(piece.local, "$0").called
        let plain = "let \(piece.checked) = \(effect)\(open) { \(inner) }"
        guard piece.isOptional || inner.contains(".flatMap {") else { return out.line(plain) }
        let value = piece.expression(piece.local, "upgrade").called
        let body = piece.isOptional ? "\(effect)upgrade.optional(\(piece.local)) { \(piece.local), upgrade in \(value) }" : value
        out.block("let \(piece.checked) = \(effect)\(open) { upgrade in") { out.line(body) }
    }
}
