import Testing

@testable import ERP

struct UserNamesTests {
    private let names: UserNames

    init() async throws {
        names = UserNames(users: try await TestERP().users)
    }

    @Test(arguments: [
        ("Kenji Mori", "Kenji", "Mori"), ("Anna Maria Sato", "Anna Maria", "Sato"), ("Madonna", "", "Madonna"), ("森 健二", "森", "健二"),
        (" Mori", "", " Mori"), ("Kenji ", "", "Kenji "), ("A  B", "A ", "B"), ("e\u{301} u\u{308}", "e\u{301}", "u\u{308}"),
    ])
    func downgrade_splitsAtTheLastSpaceThatHasSomethingOnBothSides(full: String, first: String, last: String) {
        let parts = names.downgrade(fullName: full)
        #expect(parts.firstName == first)
        #expect(parts.lastName == last)
    }

    @Test func upgrade_ofADowngradedName_isTheName() {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let pieces = ["a", "B", " ", "  ", "森", "e\u{301}", "-", "'"]
        for _ in 0..<2_000 {
            let full = (0..<Int.random(in: 1...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let parts = names.downgrade(fullName: full)
            #expect(names.upgrade(firstName: parts.firstName, lastName: parts.lastName) == full)
        }
    }
}
