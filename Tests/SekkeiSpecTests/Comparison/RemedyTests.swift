import SekkeiSpec
import Testing

/// What developers do to a spec, and whether the entries that they are given can be pasted.
struct RemedyTests {
    private static func spec(
        _ order: String, brief: String = "pick: [id, title]", query: String = "limit?: { type: int32, default: 10 }", changes: String = ""
    ) -> String {
        let versions = changes.isEmpty ? "v1: { current: true }" : "default: v1, v2: { current: true }, v1: { released: 2020-01-01 }"
        return Compared.head + """
            versions: { \(versions) }
            types:
              State: { enum: [open, paid] }
              Order:
                properties:
                  id: { type: int64, readOnly: true }
                  title: string
            \(order)
              UpdateOrder: { from: Order, partial: true }
              CreateOrder: { from: Order }
              Brief: { from: Order, \(brief) }
            services:
              Orders:
                path: /orders
                operations:
                  listOrders: { http: GET /, summary: List, auth: none, query: { \(query) }, returns: Order }
                  createOrder: { http: POST /, summary: Create, auth: none, body: CreateOrder, returns: Brief }
                  updateOrder: { http: "PATCH /{id}", summary: Update, auth: none, path: { id: int64 }, body: UpdateOrder, returns: Order }
            \(changes)

            """
    }

    private static func field(_ text: String) -> String { "      \(text)" }

    @Test(arguments: [
        ("\"note?\": string", "note: string"), ("\"note?\": string", "note: { type: string, default: \"\" }"),
        ("state: { type: State, default: open }", "state: { type: string, maxLength: 20, default: open }"),
        ("count: { type: int32, default: 1 }", "count: { type: string, maxLength: 9, default: a }"),
        ("\"note?\": { type: string, nullable: true }", "\"note?\": string"),
        ("note: { type: string, maxLength: 10 }", "remark: { type: string, maxLength: 10 }"),
    ])
    func entries_thatAreSuggested_makeItSafe(old: String, new: String) throws {
        let before = Self.spec(Self.field(old))
        let comparison = try Compared.comparison(before, Self.spec(Self.field(new)))
        #expect(comparison.worst == .breaking)
        let report = DifferenceReport(comparison, oldFolder: "old", newFolder: "new", showsAll: false)
        let pasted = Self.spec(Self.field(new), changes: report.changes.text(next: "v2"))
        let left = try Compared.comparison(before, pasted).entries.map(\.difference).filter { $0.severity != .safe }
        #expect(left.map(\.message) == [])
    }

    @Test func default_ofAParameterOfAnotherType_asksForNoEntry() throws {
        let (old, new) = (Self.spec(""), Self.spec("", query: "limit?: { type: list<int32>, maxItems: 5 }"))
        let comparison = try Compared.comparison(old, new)
        #expect(comparison.entries.map(\.difference.kind) == [.typeChanged, .defaultRemoved])
        #expect(DifferenceReport(comparison, oldFolder: "old", newFolder: "new", showsAll: false).changes.isEmpty)
    }

    @Test func field_thatADerivedTypeOmits_isToldOfThatType() throws {
        let comparison = try Compared.comparison(Self.spec(""), Self.spec("", brief: "pick: [id]"))
        let difference = try #require(comparison.entries.first?.difference)
        #expect(difference.place == "Brief.title" && difference.kind == .fieldRemoved)
        #expect(difference.remedy == .words("let 'Brief' take over 'title' as before; no entry brings back what another type still has"))
        #expect(comparison.entries.count == 1)
    }

    @Test func field_thatBecomesReadOnly_isToldOnceWhereItIsDeclared() throws {
        let (old, new) = (Self.spec(Self.field("\"note?\": string")), Self.spec(Self.field("\"note?\": { type: string, readOnly: true }")))
        let difference = try #require(try Compared.differences(old, new).first)
        #expect(difference.kind == .fieldBecameReadOnly && difference.place == "Order.note")
        #expect(difference.operations == ["createOrder", "updateOrder"])
    }

    @Test func field_thatIsRenamedWithItsType_isRenamedByAnEntry() throws {
        let old = Self.spec(Self.field("note: { type: string, maxLength: 10 }"))
        func renamed(_ changes: String) -> String {
            Self.spec(Self.field("remark: { type: string, maxLength: 10 }"), changes: changes).replacing("  Order:", with: "  Purchase:")
                .replacing("from: Order", with: "from: Purchase").replacing("returns: Order", with: "returns: Purchase")
        }
        let report = DifferenceReport(try Compared.comparison(old, renamed("")), oldFolder: "old", newFolder: "new", showsAll: false)
        let pasted = renamed(report.changes.text(next: "v2"))
        #expect(try Compared.comparison(old, pasted).worst == .safe)
    }
}
