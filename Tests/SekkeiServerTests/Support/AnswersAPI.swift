import NIOCore
import SekkeiJSON

@_spi(Generated) @testable import Sekkei

/// An API as the generator would write it, with the answers that need more than an envelope.
struct AnswersAPI: GeneratedAPI {
    typealias Caller = NoCaller

    enum Sort: String, WireEnum {
        case name, age
    }

    struct Row: JSONWritable, Sendable, Equatable {
        var id: Int64
        var version: Int64

        func write(to json: inout JSONWriter) {
            json.write(#"{"id":"#, id)
            json.write(#","row_version":"#, version)
            json.raw("}")
        }
    }

    /// The numbers of the rows from 1 to 25, from `after` on.
    var list: @Sendable (CursorRequest<Sort>) async throws -> CursorPage<Int64> = { page in
        let start = page.after.flatMap { Int64($0.values[0]) } ?? 0
        let items = Array((start + 1)...min(start + Int64(page.size), 25))
        return CursorPage(items: items, next: items.last == 25 ? nil : Cursor([String(items.last ?? 0)]), for: page)
    }
    var get: @Sendable (Int64) async throws -> Row = { Row(id: $0, version: 7) }
    var update: @Sendable (Int64, Int64?) async throws -> Row = { Row(id: $0, version: ($1 ?? 7) + 1) }
    var export: @Sendable () async throws -> ByteStream = { ByteStream { try await $0.write("a,b\n") } }
    var watch: @Sendable (RequestContext) async throws -> EventStream<Row> = { _ in EventStream { _ in } }
    var dump: @Sendable () async throws -> LineStream<Row> = { LineStream { _ in } }

    func handle(_ operation: Int, _ request: Request, _ caller: NoCaller?) -> Outcome {
        switch operation {
        case 0: return listRows(request)
        case 1: return getRow(request)
        case 2: return updateRow(request, isRequired: false)
        case 3: return updateRow(request, isRequired: true)
        case 4: return request.perform(timeout: 400) { request.stream(200, try await export(), contentType: "text/csv") }
        case 5: return request.perform(timeout: 400) { request.events(200, try await watch(RequestContext(request))) }
        case 6: return request.perform(timeout: 400) { request.lines(200, try await dump()) }
        case 7: return request.perform { request.success(200, 1) }
        default: return request.perform { request.noContent() }
        }
    }

    private func listRows(_ request: Request) -> Outcome {
        var reader = RequestReader(request)
        var owner: Int64?
        let query = reader.query(cursor: (10, 20), sort: Sort.self) { query -> Void? in
            while let name = query.next() {
                if name == "owner" { owner = query.value(0) { $0.int64() } } else { query.paginationParameter() }
            }
            return ()
        }
        guard let (_, page) = query, reader.isValid else { return .answer(reader.refusal()) }
        _ = owner
        return request.perform { request.success(200, cursorPage: try await list(page)) }
    }

    private func getRow(_ request: Request) -> Outcome {
        var reader = RequestReader(request)
        guard let id = reader.path(1, "id", { $0.int64() }), reader.isValid else { return .answer(reader.refusal()) }
        return request.perform {
            let row = try await get(id)
            return request.success(200, row, version: row.version)
        }
    }

    private func updateRow(_ request: Request, isRequired: Bool) -> Outcome {
        var reader = RequestReader(request)
        let id = reader.path(1, "id") { $0.int64() }
        let expectedVersion = reader.ifMatch(isRequired: isRequired)
        guard let id, reader.isValid else { return .answer(reader.refusal()) }
        return request.perform {
            let row = try await update(id, expectedVersion)
            return request.success(200, row, version: row.version)
        }
    }
}
