import Foundation
import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import StoreAPI

@testable import Sekkei

/// The store API without a socket.
final class StoreServer: Sendable {
    let shelf = Shelf()
    let registry = PrometheusRegistry()
    let application: Application<StoreAPI.API>

    init(
        cache: any CacheStore = MemoryCache(), idempotency: any IdempotencyStore = MemoryIdempotency(),
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    ) throws {
        let service = ShelfService(shelf: shelf)
        application = try Application(
            StoreAPI.API(books: service, booksV1: service),
            authenticator: Authenticator(verifier: StoreTokens(), provider: StoreCallers(), lifetime: .seconds(60)),
            cursorKey: CursorKey(), cache: cache, idempotency: idempotency, registry: registry, logger: logger)
    }

    /// Sends a request as `admin-1-7`: role, team and id.
    func send(
        _ method: Sekkei.HTTPMethod, _ target: String, as caller: String? = "admin-1-7", _ headers: [(String, String)] = [],
        body: String? = nil
    ) async throws -> StoreAnswer {
        var fields = HTTPHeaders(headers)
        if let caller { fields.add(name: "Authorization", value: "Bearer \(caller)") }
        if body != nil, !fields.contains(name: "content-type") { fields.add(name: "Content-Type", value: "application/json") }
        let request = Request(
            method: method, target: target, headers: fields, remoteAddress: nil, eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        return try StoreAnswer(await application.respond(to: request, body: ByteBuffer(string: body ?? "")))
    }

    func get(_ target: String, as caller: String? = "admin-1-7", _ headers: [(String, String)] = []) async throws -> StoreAnswer {
        try await send(.get, target, as: caller, headers)
    }

    /// Adds a book in the hall.
    @discardableResult
    func add(_ name: String, as caller: String = "admin-1-7", key: String? = nil, _ headers: [(String, String)] = []) async throws
        -> StoreAnswer
    {
        try await send(
            .post, "/api/v2/books", as: caller, headers + (key.map { [("Idempotency-Key", $0)] } ?? []),
            body: #"{"name":"\#(name)","room":"hall"}"#)
    }

    /// A figure of `/metrics`.
    func metric(_ line: String) -> String? {
        let text = String(decoding: registry.exposition(), as: UTF8.self)
        return text.split(separator: "\n").first { $0.hasPrefix(line + " ") }.map { String($0.dropFirst(line.count + 1)) }
    }

    /// Waits until something holds; the test hangs where it never does.
    func until(_ holds: @Sendable () -> Bool) async {
        while !holds() { await Task.yield() }
    }
}

/// An answer taken apart.
struct StoreAnswer: Sendable {
    let status: Int
    /// Names in lower case; several lines of one field are a list.
    let headers: [String: String]
    let text: String

    init(_ answer: Answer) throws {
        status = answer.status
        let lines = String(decoding: answer.block.bytes, as: UTF8.self).split(separator: "\r\n").map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (String(parts[0]), parts[1].trimmingSpaces().description)
        }
        headers = Dictionary((lines + answer.headers.map { ($0.name, $0.value) }).map { ($0.0.lowercased(), $0.1) }) { $0 + ", " + $1 }
        if case .bytes(let bytes) = answer.body { text = String(buffer: bytes) } else { text = "" }
    }

    var json: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]) ?? [:] }
    var data: [String: Any] { json["data"] as? [String: Any] ?? [:] }
    var items: [[String: Any]] { json["data"] as? [[String: Any]] ?? [] }
    var names: [String] { items.compactMap { $0["name"] as? String } }
    var meta: [String: Any] { json["meta"] as? [String: Any] ?? [:] }
    var code: String? { (json["error"] as? [String: Any])?["code"] as? String }
    /// Whether it was taken out of the cache.
    var age: Int? { headers["age"].flatMap { Int($0) } }
}
