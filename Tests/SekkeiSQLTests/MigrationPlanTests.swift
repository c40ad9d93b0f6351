import Testing

@testable import SekkeiSQL

@Suite struct MigrationPlanTests {
    private static let defined = (1...4).map { Migration($0, "step \($0)", [SQLText("STATEMENT \($0)")]) }

    private static func applied(_ versions: [Int]) -> [AppliedMigration] {
        versions.map { version in
            let migration = Migration(version, "", [SQLText("STATEMENT \(version)")])
            let checksum = MigrationChecksum.text(of: migration, dialect: .sqlite)
            return AppliedMigration(version: version, name: "step \(version)", checksum: checksum)
        }
    }

    @Test(arguments: [([], [1, 2, 3, 4]), ([1], [2, 3, 4]), ([2, 1, 3], [4]), ([1, 2, 3, 4], [])])
    func plan_whenSomeAreApplied_hasTheOthers(versions: [Int], pending: [Int]) throws {
        let plan = try MigrationPlan(defined: Self.defined, applied: Self.applied(versions), dialect: .sqlite)
        #expect(plan.pending.map(\.version) == pending)
    }

    @Test(arguments: [([2], SQLError.Code.migrationGap), ([1, 3], .migrationGap), ([1, 2, 3, 4, 5], .schemaTooNew), ([9], .schemaTooNew)])
    func plan_whenDatabaseDoesNotFit_isRefused(versions: [Int], code: SQLError.Code) {
        let error = #expect(throws: SQLError.self) {
            try MigrationPlan(defined: Self.defined, applied: Self.applied(versions), dialect: .sqlite)
        }
        #expect(error?.code == code)
    }

    @Test(arguments: [[2], [1, 3], [1, 1], [0, 1], [2, 1]])
    func plan_whenVersionsAreNotConsecutive_isRefused(versions: [Int]) {
        let defined = versions.map { Migration($0, "m", []) }
        let error = #expect(throws: SQLError.self) { try MigrationPlan.checkVersions(defined) }
        #expect(error?.code == .migrationGap)
    }

    @Test func plan_whenAppliedOneChanged_namesIt() {
        var applied = Self.applied([1, 2])
        applied[1] = AppliedMigration(version: 2, name: "step 2", checksum: "0")
        let error = #expect(throws: SQLError.self) { try MigrationPlan(defined: Self.defined, applied: applied, dialect: .sqlite) }
        #expect(error?.code == .migrationChanged)
        #expect(error?.message.contains("2 'step 2'") == true)
    }

    private static func checksum(_ statements: SQLText..., dialect: SQLDialect = .sqlite) -> String {
        MigrationChecksum.text(of: Migration(1, "", statements), dialect: dialect)
    }

    @Test(arguments: ["a  b", " a b", "a b\n", "a\r\n\tb", "a\u{0B}b "])
    func checksum_whenWhiteSpaceDiffers_isEqual(text: String) {
        #expect(Self.checksum(SQLText(text)) == Self.checksum("a b"))
    }

    @Test(arguments: ["ab", "A b", "a 'b'", "a b;", "a 'x  y'"])
    func checksum_whenTextDiffers_isDifferent(text: String) {
        #expect(Self.checksum(SQLText(text)) != Self.checksum("a b"))
        #expect(Self.checksum("a 'x  y'") != Self.checksum("a 'x y'"))
    }

    @Test func checksum_whenStatementsAreSplitDifferently_isDifferent() {
        #expect(Self.checksum("a", "b") != Self.checksum("ab"))
        #expect(Self.checksum("a", "b") != Self.checksum("b", "a"))
    }

    @Test func checksum_whenOnlyTheOtherEngineChanges_isEqual() {
        #expect(Self.checksum(SQLText(sqlite: "a", postgres: "x")) == Self.checksum(SQLText(sqlite: "a", postgres: "y")))
    }

    @Test func checksum_whenComputed_isStable() {
        #expect(Self.checksum() == "cbf29ce484222325")
        #expect(Self.checksum("a").count == 16)
    }
}
