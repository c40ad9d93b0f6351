import Testing

@testable import ERP

/// Both names of version 1 keep to their length, whatever the full name is.
struct UserNameLengthTests {
    private static let long = String(repeating: "名", count: 100)

    @Test(arguments: [("\(long) \(long)", long, long), ("a \(long.dropLast()) ", "a", "\(long.dropLast()) "), (long, "", long)])
    func fullName_isDividedWhereBothPartsFit_andPutTogetherAgain(fullName: String, first: String, last: String) async throws {
        let names = UserNames(users: try await TestERP().users)
        let parts = names.downgrade(fullName: fullName)
        #expect(parts.firstName == first && parts.lastName == last)
        #expect(names.upgrade(firstName: parts.firstName, lastName: parts.lastName) == fullName)
    }

    @Test(arguments: [long + long + "x", "\(long)\(long)", "\(long)x b", "b \(long)x"])
    func fullName_thatNoSpaceDividesWell_isCut(fullName: String) async throws {
        let parts = UserNames(users: try await TestERP().users).downgrade(fullName: fullName)
        #expect(parts.firstName.unicodeScalars.count == 100 && (1...100).contains(parts.lastName.unicodeScalars.count))
        #expect(fullName.hasPrefix(parts.firstName + parts.lastName))
    }
}
