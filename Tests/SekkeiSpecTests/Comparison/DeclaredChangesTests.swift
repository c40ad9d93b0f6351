import SekkeiSpec
import Testing

/// What a report suggests is what makes a change safe: the circle is closed by applying it.
struct DeclaredChangesTests {
    private static let versions =
        "versions:\n  v2: { current: true, released: 2026-01-01 }\n  v1: { released: 2020-01-01 }\n  default: v1\n"
    private static let oldVersions = "versions:\n  v1: { current: true, released: 2020-01-01 }\n"

    /// The newer spec with a second version, for which the suggested entries stand.
    private static func declared(_ new: String, _ changes: String) -> String {
        new.split(separator: oldVersions, omittingEmptySubsequences: false).joined() + versions + changes
    }

    private static func check(_ old: String, _ new: String) throws {
        let before = try Compared.comparison(old, new)
        let suggested = DifferenceReport(before, oldFolder: "old", newFolder: "new", showsAll: true).changes
        guard !suggested.isEmpty else { return }
        let text = declared(new, suggested.text(next: "v2"))
        let after = try Compared.comparison(old, text).entries.map(\.difference).filter { $0.severity != .safe }
        let undeclarable = before.entries.map(\.difference).filter { if case .words? = $0.remedy { true } else { false } }
        let left = Set(after.map { "\($0.kind.rawValue) \($0.place)" }).subtracting(undeclarable.map { "\($0.kind.rawValue) \($0.place)" })
        #expect(left.sorted() == [], "\(suggested.text(next: "v2"))")
    }

    @Test(arguments: ValueRange.all, Use.allCases) func entryForRange_makesItSafe(range: ValueRange, use: Use) throws {
        let (wide, narrow) = (use.spec(field: range.wide), use.spec(field: range.narrow))
        try Self.check(wide, narrow)
        try Self.check(narrow, wide)
    }

    @Test(arguments: FieldChange.all) func entryForField_makesItSafe(change: FieldChange) throws {
        let (old, new) = (change.use.spec(field: change.old, type: change.type.0), change.use.spec(field: change.new, type: change.type.1))
        try Self.check(old, new)
    }

    @Test(arguments: SpecChangeTests.all) func entryForSpec_makesItSafe(change: SpecChange) throws {
        try Self.check(SpecChange.base, change.spec())
        try Self.check(change.spec(), SpecChange.base)
    }

    @Test(arguments: [
        ("f: string", "g: string"), ("f?: string", "g?: string"),
        ("f: { type: string, enum: [a, b] }", "f: { type: string, enum: [a, c] }"),
        ("f: string\n      g: int64", "h: boolean"), ("f: list<Level>", "f: list<Rank>"),
    ])
    func severalDifferences_areDeclaredTogether(old: String, new: String) throws {
        for use in Use.allCases { try Self.check(use.spec(field: old), use.spec(field: new)) }
    }
}
