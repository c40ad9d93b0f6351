import Logging
import NIOCore
import NIOHTTP1
import NIOPosix

@_spi(Generated) @testable import Sekkei

/// An API without a base path, with three versions, of which callers get the oldest by default.
struct BareAPI: GeneratedAPI {
    typealias Caller = NoCaller

    static let descriptor = makeDescriptor(basePath: "")

    static func makeDescriptor(
        basePath: String, languages: [String] = ["en", "ja"], docsPage: [StaticString] = [],
        schemes: [SecurityScheme] = [.apiKey(header: "X-API-Key")]
    ) -> APIDescriptor {
        APIDescriptor(
            title: "Bare", version: "1.0.0", basePath: basePath,
            versions: [
                VersionDescriptor("v12"), VersionDescriptor("v2", deprecated: "2026-06-01"),
                VersionDescriptor("v1", deprecated: "2026-05-01", sunset: "2027-01-01", link: "https://example.com/m?a=1&b=<2>"),
            ], defaultVersion: 2, languages: languages, schemes: schemes, catalog: catalog, constraints: [],
            operations: [
                .init("ish", service: "Bare", .get, "/v2ish", security: .anonymous),
                .init(
                    "dump", service: "Bare", .get, "/dump", security: .anonymous, isEnveloped: false, contentType: "text/CSV; charset=utf-8"
                ),
            ], resources: [.init("/v2ish", get: 0), .init("/dump", get: 1)], documents: documents, docsPage: docsPage)
    }

    static let documents = [
        DocumentDescriptor(
            template: [#"{"openapi":"3.1.0","info":{"title":@0,"#, #""x-at":"@1","version":"12"},"tags":[@1,@0],"paths":{}}"#],
            texts: [[#""A \"bare\" @0,","#, #""Hello""#], [#""裸の","#, #""こんにちは""#]]),
        DocumentDescriptor(template: [#"{"openapi":"3.1.0"}"#]),
    ]

    static func resource(_ path: inout PathCursor) -> Int? {
        switch path.next() {
        case "v2ish": path.end(0)
        case "dump": path.end(1)
        default: nil
        }
    }

    static func resource(_ path: inout PathCursor, version: Int) -> Int? { resource(&path) }

    func handle(_ operation: Int, _ request: Request, _ caller: NoCaller?) -> Outcome {
        operation == 0
            ? .answer(request.success(200, request.api.versions[request.facts.version]))
            : .answer(request.stream(200, ByteStream { try await $0.write(ByteBuffer(string: "a,b")) }, contentType: "text/csv"))
    }

    private static let catalog = BuiltInError.allCases.map { CatalogEntry(code(of: $0), status(of: $0), ["An error.", "エラー。"]) }

    private static func code(of error: BuiltInError) -> StaticString {
        switch error {
        case .unsupportedVersion: "API003"
        case .unknownRoute: "API001"
        case .methodNotAllowed: "API002"
        default: "E"
        }
    }

    private static func status(of error: BuiltInError) -> Int {
        switch error {
        case .unsupportedVersion: 400
        case .unknownRoute: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .editedMeanwhile: 412
        case .bodyTooLarge: 413
        case .targetTooLong: 414
        case .expectationFailed: 417
        case .wrongCredentials, .authenticationRequired: 401
        default: 500
        }
    }
}

/// The bare API without a socket.
struct BareServer {
    let responder: any Responder
    let registry = PrometheusRegistry()

    init(
        _ descriptor: APIDescriptor = BareAPI.descriptor, routes: [RawRoute] = [],
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    ) {
        let rawRoutes = RawRoute.runtime(api: descriptor, checks: [], registry: registry, logger: logger) + routes
        let observer = RequestObserver(api: descriptor, rawRoutes: rawRoutes, registry: registry, logger: logger)
        let pipeline = Pipeline(
            api: BareAPI(), authenticator: nil, rawRoutes: rawRoutes, observer: observer, descriptor: descriptor)
        responder = CrossOriginResponder(CORSDescriptor(origins: ["https://a.example"]), of: descriptor, behind: pipeline)
    }

    func send(_ method: Sekkei.HTTPMethod, _ target: String, _ headers: [(String, String)] = []) async throws -> TestAnswer {
        let request = Self.request(method, target, headers)
        let answer: Answer =
            switch responder.admit(request) {
            case .answer(let answer): answer
            case .read:
                switch responder.respond(to: request) {
                case .answer(let answer): answer
                case .suspend(_, let work): await work()
                }
            }
        responder.finished(request, status: answer.status, bytes: 0)
        return try TestAnswer(answer)
    }

    func fault(_ fault: ConnectionFault, _ target: String, _ headers: [(String, String)] = []) throws -> TestAnswer {
        try TestAnswer(responder.answer(to: Self.request(.get, target, headers), fault: fault))
    }

    static func request(_ method: Sekkei.HTTPMethod, _ target: String, _ headers: [(String, String)] = []) -> Request {
        Request(
            method: method, target: target, headers: HTTPHeaders(headers), remoteAddress: nil,
            eventLoop: MultiThreadedEventLoopGroup.singleton.any())
    }
}
