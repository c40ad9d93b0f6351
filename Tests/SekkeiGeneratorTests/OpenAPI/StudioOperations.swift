@testable import SekkeiSpec

enum StudioOperations {
    static let all = [list, get, change, upload, export, watch, tail, evaluate]

    private static let list = operation("listEvents", .get, ["events"]) {
        $0.returns.body = TypeReference(kind: .list(TypeReference(kind: .named("TaskEvent"))))
        $0.pagination = Pagination(style: .cursor, defaultSize: 20, maxSize: 50, sort: ["at"])
        $0.query = [
            SampleAPI.property("q", .scalar(.decimal), required: false) { $0.examples = [.string("1"), .string("2.5")] }
        ]
        $0.examples = [
            OperationExample(
                name: "one", summary: nil, body: nil,
                returns: .list([
                    .object([
                        LiteralMember(name: "kind", value: .string("re_moved")), LiteralMember(name: "to", value: .string("low")),
                    ])
                ]))
        ]
    }

    private static let get = operation("getInvoice", .get, ["invoices", "{id}"]) {
        $0.concurrency = Concurrency(version: "row_version", isRequired: false)
        $0.deprecation = Deprecation(since: "2026-06-01", use: "listEvents")
        $0.examples = [
            OperationExample(
                name: "cheap", summary: SampleAPI.text("A cheap one"), body: nil,
                returns: .object([LiteralMember(name: "amount", value: .string("0.02"))]))
        ]
    }

    private static let change = operation("changeInvoice", .put, ["invoices", "{id}"]) {
        $0.concurrency = Concurrency(version: "row_version", isRequired: true)
        $0.body = Body(content: .json(TypeReference(kind: .named("Invoice"))), isRequired: true, description: nil)
    }

    private static let upload = operation("uploadPicture", .post, ["pictures"]) {
        $0.returns.body = TypeReference(kind: .scalar(.any))
        $0.body = Body(
            content: .multipart([
                SampleAPI.property("caption", .scalar(.string), required: false) { $0.type.constraints.maxLength = 100 },
                SampleAPI.property("level", .named("Level")) { $0.defaultValue = .string("low") },
                SampleAPI.property("seal", .scalar(.bytes), required: false),
                SampleAPI.property("file", .scalar(.file)) {
                    $0.type.constraints.maxSize = 5_242_880
                    $0.type.constraints.contentTypes = ["image/png", "image/*"]
                },
                SampleAPI.property("pages", .list(TypeReference(kind: .scalar(.file))), required: false) {
                    $0.type.constraints.maxItems = 3
                },
            ]), isRequired: true, description: SampleAPI.text("A picture."))
    }

    private static let export = operation("exportInvoices", .get, ["export"]) {
        $0.returns.body = nil
        $0.returns.stream = .bytes(contentType: "text/csv")
    }

    private static let watch = operation("watchEvents", .get, ["watch"]) {
        $0.returns.body = nil
        $0.returns.stream = .events(TypeReference(kind: .named("TaskEvent")))
    }

    private static let tail = operation("tailNumbers", .get, ["tail"]) {
        $0.returns.body = nil
        $0.returns.stream = .lines(TypeReference(kind: .scalar(.int64)))
        $0.examples = [OperationExample(name: "two", summary: nil, body: nil, returns: .list([.integer(1), .integer(2)]))]
    }

    private static let evaluate = operation("evaluate", .post, ["evaluate"]) {
        $0.returns.body = TypeReference(kind: .named("Invoice"))
        $0.body = Body(content: .json(TypeReference(kind: .named("Expression"))), isRequired: true, description: nil)
        $0.examples = [
            OperationExample(
                name: "seven", summary: nil,
                body: .object([
                    LiteralMember(name: "kind", value: .string("number")), LiteralMember(name: "value", value: .string("7")),
                ]), returns: .object([]))
        ]
    }

    private static func operation(
        _ name: String, _ method: Operation.Method, _ path: [String], _ change: (inout Operation) -> Void
    ) -> Operation {
        var operation = SampleOperations.operation(name, method, ["studio"] + path) {
            $0.security = .anonymous
            $0.returns.body = TypeReference(kind: .named("Invoice"))
        }
        change(&operation)
        return operation
    }
}
