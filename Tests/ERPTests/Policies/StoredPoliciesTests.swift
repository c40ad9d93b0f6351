import ERPAPI
import Sekkei
import SekkeiJSON
import Testing

@testable import ERP

struct StoredPoliciesTests {
    private func test(_ expression: String, _ facts: [String: JSONValue]) async throws -> PolicyTest {
        let erp = try await TestERP()
        return try await erp.policies.testPolicy(
            body: TestPolicy(expression: expression, context: facts), context: context(of: erp.admin))
    }

    private static let taskView = "user.department == task.department OR user.role.level >= 'manager'"
    private static let salaryAccess = "user.role.permissions.salary_view == true AND user.department == 'HR'"
    private static let timeRestricted = "time.hour >= 9 AND time.hour <= 17 AND user.location == 'office'"

    /// With the facts as JSON.
    static let decisions: [(String, facts: String, PolicyOutcome)] = [
        (taskView, #"{"user": {"department": "HR"}, "task": {"department": "HR"}}"#, .holds),
        (taskView, #"{"user": {"department": "HR", "role": {"level": "staff"}}, "resource": {"department": "IT"}}"#, .fails),
        (taskView, #"{"user": {"department": "HR", "role": {"level": "director"}}, "task": {"department": "IT"}}"#, .holds),
        (taskView, #"{"user": {"department": "HR"}, "task": {"department": "IT"}}"#, .unknown), (taskView, "{}", .unknown),
        (salaryAccess, #"{"user": {"department": "HR", "role": {"permissions": ["task_write", "salary_view"]}}}"#, .holds),
        (salaryAccess, #"{"user": {"department": "HR", "role": {"permissions": []}}}"#, .fails),
        (salaryAccess, #"{"user": {"department": "IT"}}"#, .fails),
        (timeRestricted, #"{"user": {"location": "office"}, "time": {"hour": 12}}"#, .holds),
        (timeRestricted, #"{"user": {"location": "office"}, "time": {"hour": 18}}"#, .fails),
        (timeRestricted, #"{"user": {"location": null}, "time": {"hour": 12}}"#, .unknown),
        ("task.due_date < '2026-06-01T00:00:00Z'", #"{"task": {"due_date": "2026-05-31T23:00:00+09:00"}}"#, .holds),
        ("'finance' IN task.tags", #"{"task": {"tags": ["finance"]}}"#, .holds),
        ("task.estimated_hours >= 1.5", #"{"task": {"estimated_hours": 1.5}}"#, .holds),
        ("time.date == '2026-06-01'", #"{"time": {"date": "2026-06-01"}}"#, .holds),
        ("order.total > 10.5 AND order.paid", #"{"order": {"total": 10.75, "paid": true}}"#, .holds),
        ("user.badge.color IN ['red', 'blue']", #"{"user": {"badge": {"color": "blue"}}}"#, .holds),
        ("order.lines == null", #"{"order": {"lines": [null]}}"#, .fails),
    ]

    @Test(arguments: decisions)
    func expression_isDecided(expression: String, facts: String, outcome: PolicyOutcome) async throws {
        let members = try #require(JSONValue(parsing: facts.utf8).objectValue?.members)
        let result = try await test(expression, Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value) }))
        #expect(result.outcome == outcome)
        #expect(result.granted == (outcome == .holds))
    }

    @Test(arguments: [
        (#"{"user": {"id": "1"}}"#, "user.id", "integer"), (#"{"user": {"role": {"level": "boss"}}}"#, "user.role.level", "RoleLevel"),
        (#"{"task": {"tags": ["a", 1]}}"#, "task.tags[1]", "string"), (#"{"time": {"date": "tomorrow"}}"#, "time.date", "date"),
    ])
    func context_withAValueOfAnotherType_isRefused(facts: String, path: String, expected: String) async throws {
        let members = try #require(JSONValue(parsing: facts.utf8).objectValue?.members)
        let refusal = try await #require(throws: PolicyContextInvalid.self) {
            _ = try await test("user.id == 1", Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value) }))
        }
        #expect(refusal == PolicyContextInvalid(path: path, faults: [ContextFault(path: path, expected: expected)]))
    }

    @Test func decision_namesWhatDecided() async throws {
        let result = try await test(
            "user.department == task.department\n  OR user.role.level >= 'manager'",
            ["user": ["department": "HR", "role": ["level": "lead"]], "task": ["department": "IT"]])
        #expect(
            result.reasons == [
                DecidingComparison(
                    text: "user.department == resource.department", line: 1, column: 1, outcome: .fails,
                    observed: [
                        ObservedAttribute(attribute: "user.department", value: "HR"),
                        ObservedAttribute(attribute: "resource.department", value: "IT"),
                    ]),
                DecidingComparison(
                    text: "user.role.level >= 'manager'", line: 2, column: 6, outcome: .fails,
                    observed: [ObservedAttribute(attribute: "user.role.level", value: "lead")]),
            ])
    }

    @Test func decision_namesWhatWasAbsent() async throws {
        let result = try await test("user.location == 'office'", ["user": [:]])
        #expect(result.reasons.map(\.observed) == [[ObservedAttribute(attribute: "user.location", value: nil)]])
    }

    /// Each with the place and the kind of its first fault.
    static let faulty: [(String, line: Int32, column: Int32, kind: String)] = [
        ("user.departmant == 'HR'", 1, 6, "unknownAttribute"), ("user.department ==", 1, 19, "expectedOperand"),
        ("user.id == 1 AND\n  user.role.level >= 'menager'", 2, 22, "unknownValue"), ("user.id == 'x'", 1, 1, "typeMismatch"),
        ("usr.id == 1", 1, 1, "unknownRoot"), ("(user.id == 1", 1, 1, "unclosedParenthesis"), ("delete()", 1, 1, "callNotAllowed"),
        (String(repeating: "(", count: 4_000), 1, 33, "nestedTooDeeply"), (String(repeating: "あ", count: 6_000), 1, 1, "textTooLong"),
    ]

    @Test(arguments: faulty)
    func expression_withFaults_isRefusedWithTheirPlaces(expression: String, line: Int32, column: Int32, kind: String) async throws {
        let erp = try await TestERP()
        let body = CreatePolicy(name: "faulty", expression: expression)
        let refusal = try await #require(throws: PolicyInvalid.self) {
            _ = try await erp.policies.createPolicy(body: body, context: context(of: erp.admin))
        }
        #expect(refusal.line == line && refusal.column == column)
        #expect(refusal.faults.first?.kind == kind)
        #expect(refusal.faults.count <= 20)
        #expect(try await erp.policies.listPolicies(page: PageRequest(), context: context(of: erp.admin)).items.isEmpty)
    }

    @Test func faults_areAllReported() async throws {
        let refusal = try await #require(throws: PolicyInvalid.self) { _ = try await test("user.x == 1 AND task.y == 2", [:]) }
        #expect(refusal.faults.map(\.column) == [6, 22])
        #expect(refusal.reason == refusal.faults.first?.message)
    }

    @Test func policy_isKeptForItsOrganizationOnly() async throws {
        let erp = try await TestERP()
        let body = CreatePolicy(name: "own_department", expression: Self.taskView, description: "Colleagues")
        let kept = try await erp.policies.createPolicy(body: body, context: context(of: erp.admin))
        #expect(kept.expression == Self.taskView && kept.description == "Colleagues")
        #expect(try await erp.policies.listPolicies(page: PageRequest(), context: context(of: erp.admin)).items == [kept])
        #expect(try await erp.policies.listPolicies(page: PageRequest(), context: context(of: erp.director)).items.isEmpty)
        await #expect(throws: PolicyNameTaken(name: "own_department")) {
            _ = try await erp.policies.createPolicy(body: body, context: context(of: erp.admin))
        }
        _ = try await erp.policies.createPolicy(body: body, context: context(of: erp.director))
    }

    @Test func list_isByNameUnlessSorted() async throws {
        let erp = try await TestERP()
        for name in ["b", "a", "c"] {
            _ = try await erp.policies.createPolicy(
                body: CreatePolicy(name: name, expression: "user.id == 1"), context: context(of: erp.admin))
            erp.clock.advance(by: 1)
        }
        func names(_ page: PageRequest<ListPoliciesSort>) async throws -> [String] {
            try await erp.policies.listPolicies(page: page, context: context(of: erp.admin)).items.map(\.name)
        }
        #expect(try await names(PageRequest()) == ["a", "b", "c"])
        #expect(try await names(PageRequest(sort: [.init(.createdAt, descending: true)])) == ["c", "a", "b"])
    }
}
