import SekkeiSpec
import Testing

struct SpecChangeTests {
    static let all =
        SpecChange.settings + SpecChange.errors + SpecChange.operations + SpecChange.limits + SpecChange.keptAnswers
        + SpecChange.policies + SpecChange.types

    @Test(arguments: all) func change_isToldForth(change: SpecChange) throws {
        #expect(try Compared.texts(SpecChange.base, change.spec()) == change.forth)
    }

    @Test(arguments: all) func change_isToldBack(change: SpecChange) throws {
        #expect(try Compared.texts(change.spec(), SpecChange.base) == change.back)
    }

    @Test func base_againstItself_saysNothing() throws {
        #expect(try Compared.texts(SpecChange.base, SpecChange.base) == [])
    }
}
