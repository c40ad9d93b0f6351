import ERPAPI
import Foundation
import Sekkei
import Testing

@testable import ERP

struct SalariesTests {
    @Test func salary_ofTheDemo_isThere() async throws {
        let erp = try await TestERP()
        let salary = try await erp.salaries.getSalary(userID: erp.manager.id, context: context(of: erp.hr))
        #expect(salary.amount == 620_000)
        #expect(salary.currency == "JPY")
    }

    @Test func salary_whenSetTwice_isReplaced() async throws {
        let erp = try await TestERP()
        let newcomer = try await erp.hire(.staff, departmentID: erp.admin.departmentID, by: erp.admin)
        let first = try await erp.salaries.setSalary(
            userID: newcomer.id, body: SetSalary(amount: Decimal(string: "1234.56")!, currency: "EUR"), context: context(of: erp.hr))
        #expect(first.amount == Decimal(string: "1234.56")!)
        erp.clock.advance(by: 60)
        let second = try await erp.salaries.setSalary(
            userID: newcomer.id, body: SetSalary(amount: Decimal(string: "9999999999.99")!, currency: "JPY"), context: context(of: erp.hr))
        #expect(second.amount == Decimal(string: "9999999999.99")!)
        #expect(second.currency == "JPY")
        #expect(second.createdAt == first.createdAt && second.updatedAt > first.updatedAt)
        #expect(try await erp.salaries.getSalary(userID: newcomer.id, context: context(of: erp.hr)) == second)
    }

    @Test func salary_ofSomebodyWithoutOne_doesNotExist() async throws {
        let erp = try await TestERP()
        let newcomer = try await erp.hire(.staff, departmentID: erp.admin.departmentID, by: erp.admin)
        await #expect(throws: BuiltInError.resourceNotFound) {
            _ = try await erp.salaries.getSalary(userID: newcomer.id, context: context(of: erp.hr))
        }
    }

    @Test func salary_ofAnotherOrganization_doesNotExist() async throws {
        let erp = try await TestERP()
        await #expect(throws: BuiltInError.resourceNotFound) {
            _ = try await erp.salaries.getSalary(userID: erp.staff.id, context: context(of: erp.hr))
        }
        await #expect(throws: BuiltInError.resourceNotFound) {
            _ = try await erp.salaries.setSalary(userID: erp.staff.id, body: SetSalary(amount: 1), context: context(of: erp.hr))
        }
        let own = try await erp.salaries.getSalary(userID: erp.staff.id, context: context(of: erp.director))
        #expect(own.amount == 320_000)
    }

    @Test func list_showsTheOwnOrganizationPageByPage() async throws {
        let erp = try await TestERP()
        let first = try await erp.salaries.listSalaries(page: PageRequest(number: 1, size: 2), context: context(of: erp.hr))
        let second = try await erp.salaries.listSalaries(page: PageRequest(number: 2, size: 2), context: context(of: erp.hr))
        #expect(first.total == 3)
        #expect((first.items + second.items).map(\.userID) == [erp.admin.id, erp.manager.id, erp.hr.id])
    }

    @Test(arguments: [("0", 0), ("0.01", 1), ("12.5", 1250), ("9999999999.99", 999_999_999_999), ("-0.5", -50)])
    func hundredths_keepAmountsExactly(text: String, count: Int64) throws {
        let amount = try #require(Decimal(string: text))
        #expect(Hundredths(amount) == Hundredths(count: count))
        #expect(Hundredths(count: count).amount == amount)
    }

    @Test(arguments: ["0.001", "99999999999999999999"])
    func hundredths_refuseWhatTheyCannotKeep(text: String) throws {
        #expect(Hundredths(try #require(Decimal(string: text))) == nil)
    }
}
