import Testing

@testable import SekkeiSpec

@Suite struct GeneratedNameTests {
    @Test(arguments: [
        ("Tasks", "tasks"), ("APIKeys", "apiKeys"), ("API", "api"), ("X", "x"), ("AuditLog", "auditLog"), ("XRay", "xRay"), ("", ""),
    ])
    func property_ofService_beginsSmall(service: String, expected: String) {
        #expect(GeneratedName.property(ofService: service) == expected)
    }

    @Test func names_ofAnOperation_areCapitalized() {
        #expect(GeneratedName.query(of: "listTasks") == "ListTasksQuery")
        #expect(GeneratedName.sort(of: "listTasks") == "ListTasksSort")
        #expect(GeneratedName.headers(of: "x") == "XHeaders")
        #expect(GeneratedName.result(of: "_put") == "_putResult")
        #expect(GeneratedName.service("Tasks") == "TasksService")
    }

    @Test(arguments: [("Task", "SwiftTask"), ("Date", "SwiftDate"), ("Error", "SwiftError"), ("Invoice", nil), ("task", nil)])
    func alias_ofType_existsWhereSwiftHasOneOfTheName(type: String, expected: String?) {
        #expect(GeneratedName.alias(for: type) == expected)
        #expect((GeneratedName.module(ofShadowed: type) == nil) == (expected == nil))
    }
}
