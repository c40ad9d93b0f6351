@_spi(Generated) @testable import Sekkei

extension AnswersAPI {
    static let descriptor = makeDescriptor()

    /// 2026-06-01 and 2026-03-01, midnight UTC.
    static let june = 1_780_272_000
    static let march = 1_772_323_200

    static func makeDescriptor(cors: CORSDescriptor? = .init(origins: ["https://app.example.com"])) -> APIDescriptor {
        APIDescriptor(
            title: "Answers", version: "1.0.0", basePath: "/api",
            versions: [VersionDescriptor("v2"), VersionDescriptor("v1", deprecated: "2026-05-01", sunset: "2027-01-01")], defaultVersion: 0,
            languages: ["en", "ja"], schemes: [.bearer, .apiKey(header: "X-API-Key")], catalog: catalog, constraints: constraints,
            operations: operations, resources: resources, cors: cors)
    }

    static let resources: [Resource] = [
        .init("/rows", get: 0), .init("/rows/{id}", get: 1, put: 3, patch: 2), .init("/export", get: 4), .init("/watch", get: 5),
        .init("/dump", get: 6), .init("/old", get: 7, delete: 8),
    ]

    static let operations: [OperationDescriptor] = [
        .init("listRows", service: "Rows", .get, "/rows", security: .anonymous),
        .init("getRow", service: "Rows", .get, "/rows/{id}", security: .anonymous),
        .init("updateRow", service: "Rows", .patch, "/rows/{id}", security: .anonymous),
        .init("replaceRow", service: "Rows", .put, "/rows/{id}", security: .anonymous),
        .init("exportRows", service: "Rows", .get, "/export", security: .anonymous, timeout: 400, isEnveloped: false),
        .init("watchRows", service: "Rows", .get, "/watch", security: .anonymous, timeout: 400, isEnveloped: false),
        .init("dumpRows", service: "Rows", .get, "/dump", security: .anonymous, timeout: 400, isEnveloped: false),
        .init("old", service: "Rows", .get, "/old", security: .anonymous, deprecated: june),
        .init("older", service: "Rows", .delete, "/old", security: .anonymous, deprecated: march, isEnveloped: false),
    ]

    static func resource(_ path: inout PathCursor, version: Int) -> Int? {
        switch path.next() {
        case "rows":
            switch path.next() {
            case PathEnd.end: 0
            default: path.end(1)
            }
        case "export": path.end(2)
        case "watch": path.end(3)
        case "dump": path.end(4)
        case "old": path.end(5)
        default: nil
        }
    }

    private static let catalog = BuiltInError.allCases.map { CatalogEntry("E", status(of: $0), ["An error.", "エラー。"]) }

    private static func status(of error: BuiltInError) -> Int {
        switch error {
        case .resourceNotFound, .unknownRoute: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .editedMeanwhile: 412
        case .preconditionRequired: 428
        case .timeout: 504
        default: 500
        }
    }

    private static let constraints = (0...Constraint.cursor.rawValue).map { number in
        CatalogEntry(number == Constraint.cursor.rawValue ? "CURSOR" : "FIELD", 422, ["'{field}' is wrong.", "'{field}' が不正です。"])
    }
}
