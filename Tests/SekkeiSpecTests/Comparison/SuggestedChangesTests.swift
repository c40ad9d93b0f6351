import SekkeiSpec
import Testing

/// The entries that a report suggests fit into the spec that it speaks of.
struct SuggestedChangesTests {
    /// Three versions, of a title whose limit each may have as its own.
    private static func spec(_ limit: Int, errors: String = "", _ changes: String) -> String {
        """
        sekkei: 1
        api: { title: Shop, version: 1.0.0 }
        versions:
          v3: { current: true, released: 2022-01-01 }
          v2: { released: 2021-01-01 }
          v1: { released: 2020-01-01 }
        \(errors)types: { Thing: { description: A thing., properties: { title: { type: string, maxLength: \(limit) } } } }
        services: { Things: { operations: { putThing: { http: PUT /, summary: Put, auth: none, body: Thing, returns: Thing } } } }
        changes: { \(changes) }

        """
    }

    private static func tightened(_ name: String, _ limit: Int) -> String {
        "[{ change: \(name), target: Thing.title, tightened: { maxLength: \(limit) } }]"
    }

    private static func entries(_ old: String, _ new: String) throws -> [SpecComparison.Entry] {
        try Compared.comparison(old, new).entries.filter { $0.difference.severity == .breaking }
    }

    @Test(
        arguments: [
            // All versions had 90, and the newest is the first that differs: the entry needs a version of its own.
            (spec(90, ""), spec(80, ""), [nil]),
            // The newest keeps its 80; of those before it the second differs.
            (
                spec(80, "v3: \(tightened("A", 90))"), spec(80, "v3: \(tightened("A", 85))"), ["v3"]
            ),
            // The two newest stay as they were; the oldest differs.
            (
                spec(80, "v2: \(tightened("A", 90))"), spec(80, "v2: \(tightened("A", 85))"), ["v2"]
            ),
        ] as [(String, String, [String?])])
    func entry_ofAChain_belongsUnderTheVersionAfterTheNewestThatDiffers(old: String, new: String, versions: [String?]) throws {
        #expect(try Self.entries(old, new).map(\.changesVersion) == versions)
    }

    @Test func entry_whoseNameTheSpecHas_getsAnother() throws {
        let (old, new) = (Self.spec(90, ""), Self.spec(80, "v3: \(Self.tightened("ThingTitleTightened", 90))"))
        let older = Self.spec(100, "v2: \(Self.tightened("A", 120))")
        let newer = Self.spec(90, "v3: \(Self.tightened("ThingTitleTightened", 95))")
        #expect(try Self.entries(old, new).map(\.changesVersion) == [nil])
        for (old, new) in [(old, new), (older, newer)] {
            let comparison = try Compared.comparison(old, new)
            let report = DifferenceReport(comparison, oldFolder: "old", newFolder: "new", showsAll: true)
            let text = report.changes.text(next: "v4")
            #expect(text.contains("- change: ThingTitleTightened2\n"))
            #expect(!text.contains("- change: ThingTitleTightened\n"))
            let rendered = DifferenceHumanRenderer(usesColor: false, width: 120, hasFrames: false).render(
                report, old: [], new: [], next: "v4")
            #expect(rendered.contains("by the entry 'ThingTitleTightened2' of 'changes'"))
        }
    }

    @Test func error_thatDiffers_isToldWhereItStands() throws {
        func error(_ code: String) -> String {
            "errors:\n  BIZ_LOST: { code: \(code), status: 409, message: It is lost. }\n"
        }
        let used = { (text: String) in text.replacing("returns: Thing }", with: "returns: Thing, errors: [BIZ_LOST] }") }
        let (old, new) = (used(Self.spec(80, errors: error("BIZ010"), "")), used(Self.spec(80, errors: error("BIZ020"), "")))
        let difference = try #require(try Self.entries(old, new).first?.difference)
        #expect(difference.kind == .errorCodeChanged)
        #expect(difference.new.span?.start == .init(line: 8, column: 3))
        #expect(difference.old.span?.start == .init(line: 8, column: 3))
    }
}
