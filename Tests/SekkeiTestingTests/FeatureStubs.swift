import FeatureAPI
import Foundation
import NIOCore
import Sekkei

/// Answers with what was sent, or with what the document promises.
struct FeatureStub: FeaturesService {
    func echoSample(body: Sample, context: RequestContext) async throws -> Sample { body }

    func changeSample(body: ChangeSample, context: RequestContext) async throws -> Sample {
        Sample(price: body.price.applied(to: 1))
    }

    func echoChanges(body: Changes, context: RequestContext) async throws -> Changes { body }

    func replaceLabels(body: [String], context: RequestContext) async throws -> [String] { body }

    func checkPrice(
        price: Decimal, wait: Duration, headers: CheckPriceHeaders, context: RequestContext
    ) async throws -> CheckPriceResult {
        if price == 0 { throw TooLate(lateBy: wait, price: headers.xRate ?? 0, seal: [1], cause: nil) }
        return CheckPriceResult(body: Sample(price: 1), xPrice: price, xWait: wait)
    }

    func listRows(query: ListRowsQuery, page: CursorRequest<ListRowsSort>, context: RequestContext) async throws -> CursorPage<Row> {
        let start = page.after.flatMap { Int($0.values[0]) } ?? 0
        let row = Row(id: 1, rowVersion: 1, name: "row")
        return CursorPage(items: [row], next: start == 0 ? Cursor(["1"]) : nil, for: page)
    }

    func createRow(body: PutRow, context: RequestContext) async throws -> Row { Row(id: 4, rowVersion: 1, name: body.name) }

    func renameRow(id: Int64, body: PutRow, expectedVersion: Int64?, context: RequestContext) async throws -> Row {
        if let expectedVersion, expectedVersion != 1 { throw BuiltInError.editedMeanwhile }
        return Row(id: id, rowVersion: 2, name: body.name)
    }

    func getRow(id: Int64, context: RequestContext) async throws -> Row { Row(id: id, rowVersion: 1, name: "row") }

    func putRow(id: Int64, body: PutRow, expectedVersion: Int64?, context: RequestContext) async throws -> Row {
        try await renameRow(id: id, body: body, expectedVersion: expectedVersion, context: context)
    }

    func deleteRow(id: Int64, expectedVersion: Int64?, context: RequestContext) async throws {
        if let expectedVersion, expectedVersion != 1 { throw BuiltInError.editedMeanwhile }
    }

    func uploadFiles(form: UploadFilesForm, context: RequestContext) async throws -> [String: String] { ["caption": form.caption] }

    func uploadScan(form: UploadScanForm, context: RequestContext) async throws -> [String: Int64] {
        ["bytes": Int64(form.scan.bytes.readableBytes)]
    }

    func exportRows(context: RequestContext) async throws -> ExportRowsResult {
        ExportRowsResult(body: ByteStream(fileName: "rows.csv") { try await $0.write("1,row\n") }, xTotal: 1)
    }

    func watchChanges(context: RequestContext) async throws -> EventStream<Change> {
        EventStream { try await $0(.moved(Moved(from: 1, to: 2)), id: "1") }
    }

    func dumpRows(context: RequestContext) async throws -> LineStream<Row> {
        LineStream { try await $0(Row(id: 1, rowVersion: 1, name: "row")) }
    }
}

struct ItemStub: ItemsService {
    static func item(_ id: Int64, name: String = "lamp") -> Item {
        Item(createdAt: Date(timeIntervalSince1970: 1_767_225_600), id: id, name: name, owner: nil)
    }

    func listItems(query: ListItemsQuery, page: PageRequest<ListItemsSort>, context: Context<Caller>) async throws -> Page<Item> {
        Page(items: [Self.item(1)], total: 1, for: page)
    }

    func createItem(body: CreateItem, context: Context<Caller>) async throws -> Item { Self.item(7, name: body.name) }
    func getItem(itemID: Int64, context: Context<Caller>) async throws -> Item { Self.item(itemID) }
    func updateItem(itemID: Int64, body: UpdateItem, context: Context<Caller>) async throws -> Item { Self.item(itemID) }
    func deleteItem(itemID: Int64, context: Context<Caller>) async throws {}
    func latestItem(context: Context<Caller>) async throws -> Item { Self.item(99) }
    func itemNames(itemID: Int64, context: Context<Caller>) async throws -> [ItemName] { [ItemName(id: itemID, name: "ab")] }
}

struct PlainStub: PlainService {
    struct Mishap: Swift.Error {}

    func ping(context: RequestContext) async throws -> Pong { Pong(pong: true, language: context.language) }
    func echo(body: FeatureAPI.Task, context: RequestContext) async throws -> FeatureAPI.Task { body }
    func fail(query: FailQuery, context: RequestContext) async throws -> FeatureAPI.Error {
        if query.how == "mishap" { throw Mishap() }
        return FeatureAPI.Error(type: query.how)
    }

    func slow(context: RequestContext) async throws -> Pong {
        try await _Concurrency.Task.sleep(for: .seconds(30))
        return Pong(pong: false, language: context.language)
    }

    func counts(context: RequestContext) async throws -> [String: Int32] { ["a": 1] }
}
