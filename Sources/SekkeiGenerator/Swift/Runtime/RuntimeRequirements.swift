/// What generated types declare because a protocol of the runtime asks for it, up to the opening brace.
enum RuntimeRequirements {
    // MARK: - Sekkei.GeneratedAPI

    static let descriptor = "public static let descriptor"
    static let resource =
        "@_spi(Generated) public static func resource(\(path), version: \(RuntimeSymbols.int)) "
        + "-> \(RuntimeSymbols.int)?"
    static let path = "_ path: inout \(RuntimeSymbols.pathCursor)"
    /// Opens the declaration; its parameters follow.
    static let handle = "@_spi(Generated) public func handle("

    static func identity(_ caller: String) -> String {
        "@_spi(Generated) public static func identity(of caller: \(caller)) -> \(RuntimeSymbols.callerIdentity)"
    }

    // MARK: - Sekkei.CatalogError

    static let catalogNumber = "public var catalogNumber: \(RuntimeSymbols.int)"

    static func writeDetails(_ json: String) -> String { "public func writeDetails(to \(json): inout \(RuntimeSymbols.jsonWriter))" }

    static let downgraded =
        "@_spi(Generated) public func downgraded(for caller: \(RuntimeSymbols.pastCaller)) -> any \(RuntimeSymbols.catalogError)"

    static func text(_ placeholder: String, _ language: String) -> String {
        let label = language == "language" ? language : "language \(language)"
        let parameters = "of \(placeholder): \(RuntimeSymbols.string), \(label): \(RuntimeSymbols.int)"
        return "public func text(\(parameters)) -> \(RuntimeSymbols.string)?"
    }

    // MARK: - JSON

    static func read(_ body: String) -> String {
        "public init?(from \(body): inout \(RuntimeSymbols.bodyReader)) throws(\(RuntimeSymbols.jsonError))"
    }

    static func write(_ json: String) -> String { "public func write(to \(json): inout \(RuntimeSymbols.jsonWriter))" }
}
