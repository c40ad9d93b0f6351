import FeatureAPI
import Foundation
import NIOCore
import Sekkei

/// Operations that answer with what they were asked for, so that a test sees what arrived.
struct FeatureService: FeaturesService {
    static let rows = ["ant", "bee", "cat"].enumerated().map { Row(id: Int64($0) + 1, rowVersion: 7, name: $1) }

    func echoSample(body: Sample, context: RequestContext) async throws -> Sample { body }

    func changeSample(body: ChangeSample, context: RequestContext) async throws -> Sample {
        var sample = Sample(price: body.price.applied(to: 1), effort: body.effort.applied(to: .seconds(60)))
        sample.seal = body.seal.value
        sample.settings = body.settings.applied(to: sample.settings)
        sample.shares = body.shares.value
        return sample
    }

    func echoChanges(body: Changes, context: RequestContext) async throws -> Changes { body }

    func replaceLabels(body: [String], context: RequestContext) async throws -> [String] { body }

    func checkPrice(
        price: Decimal, wait: Duration, headers: CheckPriceHeaders, context: RequestContext
    ) async throws -> CheckPriceResult {
        if price == 0 { throw TooLate(lateBy: wait, price: headers.xRate ?? 0, seal: [1, 2, 255], cause: .moved(Moved(from: 1, to: 2))) }
        return CheckPriceResult(body: Sample(price: price, discount: headers.xRate ?? 0), xPrice: price, xWait: wait)
    }

    func listRows(
        query: ListRowsQuery, page: CursorRequest<ListRowsSort>, context: RequestContext
    ) async throws -> CursorPage<Row> {
        let start = page.after.flatMap { Int($0.values[0]) } ?? 0
        let rows = Self.rows.dropFirst(start)
        let next = rows.count > page.size ? Cursor([String(start + page.size)]) : nil
        var items = Array(rows.prefix(page.size))
        if let price = query.price { items[0].name = "\(price) \(query.within) \(query.seal ?? []) \(query.urgency?.rawValue ?? "")" }
        return CursorPage(items: items, next: next, for: page)
    }

    func createRow(body: PutRow, context: RequestContext) async throws -> Row { Row(id: 4, rowVersion: 1, name: body.name) }

    func renameRow(id: Int64, body: PutRow, expectedVersion: Int64?, context: RequestContext) async throws -> Row {
        try await putRow(id: id, body: body, expectedVersion: expectedVersion, context: context)
    }

    func getRow(id: Int64, context: RequestContext) async throws -> Row {
        guard let row = Self.rows.first(where: { $0.id == id }) else { throw BuiltInError.resourceNotFound }
        return row
    }

    func putRow(id: Int64, body: PutRow, expectedVersion: Int64?, context: RequestContext) async throws -> Row {
        if let expectedVersion, expectedVersion != 7 { throw BuiltInError.editedMeanwhile }
        return Row(id: id, rowVersion: 8, name: body.name)
    }

    func deleteRow(id: Int64, expectedVersion: Int64?, context: RequestContext) async throws {
        if let expectedVersion, expectedVersion != 7 { throw BuiltInError.editedMeanwhile }
    }

    func uploadFiles(form: UploadFilesForm, context: RequestContext) async throws -> [String: String] {
        [
            "caption": form.caption, "tags": (form.tags ?? []).joined(separator: "+"), "price": "\(form.price)",
            "file": "\(form.file.fileName ?? "none") \(form.file.contentType) \(String(buffer: form.file.bytes))",
            "pages": (form.pages ?? []).map { String(buffer: $0.bytes) }.joined(separator: "+"),
        ]
    }

    func uploadScan(form: UploadScanForm, context: RequestContext) async throws -> [String: Int64] {
        ["bytes": Int64(form.scan.bytes.readableBytes)]
    }

    func exportRows(context: RequestContext) async throws -> ExportRowsResult {
        let stream = ByteStream(fileName: "rows.csv") { writer in
            for row in Self.rows { try await writer.write("\(row.id),\(row.name)\n") }
        }
        return ExportRowsResult(body: stream, xTotal: Int64(Self.rows.count))
    }

    func watchChanges(context: RequestContext) async throws -> EventStream<Change> {
        let last = context.lastEventID ?? "none"
        if last == "silent" { return Self.silence }
        return EventStream { send in
            try await send(.commented(Commented(text: last)), id: "1")
            try await send(.undone(Undone(change: .moved(Moved(from: 1, to: 2)))))
        }
    }

    /// Events of which none ever comes.
    private static var silence: EventStream<Change> {
        var stream = EventStream<Change> { _ in try await _Concurrency.Task.sleep(for: .seconds(600)) }
        stream.keepAlive = .milliseconds(20)
        return stream
    }

    func dumpRows(context: RequestContext) async throws -> LineStream<Row> {
        LineStream { send in
            for row in Self.rows { try await send(row) }
        }
    }
}
