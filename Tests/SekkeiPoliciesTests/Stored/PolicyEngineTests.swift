import GuardedAPI
import SekkeiJSON
import SekkeiPolicy
import Testing

@_spi(Generated) @testable import Sekkei

@Suite("Stored policies")
struct PolicyEngineTests {
    private let engine = PolicyEngine(schema: API.policySchema)
    private let caller = Caller(id: 1, department: "Sales", role: Role(name: "staff", level: .lead, permissions: [.taskWrite]))
    private let task = Task(id: 7, department: "Sales", title: "t", assignee: "a")

    private var facts: PolicyFacts { PolicyFacts(["user": caller, "task": task]) }

    static let decided: [(text: String, outcome: PolicyTruth)] = [
        ("user.department == task.department", .true), ("user.role.level >= 'manager'", .false), ("user.location == 'office'", .unknown),
        ("user.role.permissions.task_write", .true), ("task.closed == null", .true), ("NOT task.closed == true", .unknown),
        ("task.id IN [7, 8] AND user.role.name == 'staff'", .true), ("request.method == 'GET'", .unknown),
    ]

    @Test(arguments: decided)
    func engine_withTypedValues_decides(_ policy: (text: String, outcome: PolicyTruth)) throws {
        for _ in 0..<2 { #expect(try engine.decide(policy.text, in: facts).outcome == policy.outcome) }
    }

    @Test func engine_withRequestAndTime_decides() throws {
        let facts = PolicyFacts(["user": caller, "time": LocalTime(localSeconds: 10 * 3600)])
        #expect(try engine.decide("time.hour == 10 AND time.weekday == 4 AND time.date == '1970-01-01'", in: facts).isGranted)
    }

    static let faulty = [
        "user.departmnt == 'x'", "user.id == 'x'", "user.role.level >= 'boss'", "(", "", "task.id", "user.role.name == task.id",
        String(repeating: "(", count: 1 << 20), "user.id == 1 AND " + String(repeating: "NOT ", count: 100) + "true",
    ]

    @Test(arguments: faulty.indices)
    func engine_withAFaultyText_refusesIt(_ index: Int) {
        let error = #expect(throws: PolicyTextError.self) { try engine.decide(Self.faulty[index], in: facts) }
        #expect(error.map { !$0.diagnostics.isEmpty && $0.diagnostics.count <= 20 } == true)
    }

    @Test func engine_withManyTexts_keepsABoundedNumber() throws {
        let engine = PolicyEngine(schema: API.policySchema, capacity: 1_000)
        for number in 0..<2_000 { _ = try engine.policy("user.id == \(number)") }
        #expect(try engine.decide("user.id == 1", in: facts).isGranted)
    }

    @Test func schema_aboutOneRecord_callsItResource() throws {
        let schema = API.policySchema.deciding(about: "task")
        let policy = try PolicyEngine(schema: schema).policy("user.department == resource.department AND task.id == 7")
        #expect(policy.truth(in: PolicyFacts(["user": caller, "resource": task])) == .true)
    }

    // MARK: - JSON

    private func read(_ text: String) throws -> JSONPolicyFacts {
        let value = try JSONValue(parsing: text.utf8)
        return try JSONPolicyFacts(#require(value.objectValue), schema: API.policySchema)
    }

    @Test func json_thatFits_isDecided() throws {
        let facts = try read(
            #"{"user":{"department":"HR","location":null,"role":{"level":"lead","permissions":["salary_view"]}},"task":{"department":"HR"}}"#
        )
        for (text, outcome) in [
            ("user.department == task.department", PolicyTruth.true), ("user.location == 'office'", .unknown),
            ("user.location == null", .true),
            ("user.role.permissions.salary_view AND user.role.level < 'manager'", .true), ("user.id == 1", .unknown),
            ("user.role != null", .true),
        ] {
            #expect(try engine.decide(text, in: facts).outcome == outcome, "\(text)")
        }
    }

    static let misfits: [(json: String, path: String, expected: String?)] = [
        (#"{"user":{"id":"1"}}"#, "user.id", "integer"), (#"{"user":{"id":1.5}}"#, "user.id", "integer"),
        (#"{"user":{"role":{"level":"boss"}}}"#, "user.role.level", "Level"), (#"{"user":{"departmant":"HR"}}"#, "user.departmant", nil),
        (#"{"use":{}}"#, "use", nil), (#"{"user":[]}"#, "user", "Caller"),
        (#"{"user":{"role":{"permissions":["salary_view",7]}}}"#, "user.role.permissions[1]", "Permission"),
        (#"{"user":{"role":{"permissions":"salary_view"}}}"#, "user.role.permissions", "list<Permission>"),
        (#"{"task":{"closed":"yes"}}"#, "task.closed", "boolean"),
    ]

    @Test(arguments: misfits)
    func json_thatDoesNotFit_isAFault(_ misfit: (json: String, path: String, expected: String?)) throws {
        let error = #expect(throws: PolicyFactsFaults.self) { try read(misfit.json) }
        #expect(error?.faults == [PolicyFactsFault(path: misfit.path, expected: misfit.expected)])
    }
}
