import SekkeiSpec
import Testing

/// A parameter in the path of a service has one name in all of its operations.
struct ServicePathTests {
    private static let text = """
        services:
          Tasks:
            description: Work.
            path: /teams/{team_id}
            operations:
              getTeam: { http: GET /, summary: Get, auth: none, path: { team_id: int64 }, returns: string }
              getTask: { http: "GET /{id}", summary: Get, auth: none, path: { team_id: int64, id: int64 }, returns: string }
        changes:
          v2:

        """

    private static func entry(_ operation: String, _ older: String = "team") -> String {
        "    - { change: Probe_\(operation), target: Tasks.\(operation), rename: { \(older): team_id } }\n"
    }

    @Test func parameterOfTheService_renamedEverywhere_isRenamedInItsPath() throws {
        let compilation = PastSpecs.compile(Self.text + Self.entry("getTeam") + Self.entry("getTask"), languages: "en")
        let past = try #require(compilation.api?.past.first, "\(compilation.diagnostics)")
        #expect(past.api.services.flatMap(\.operations).map(\.path.text) == ["/teams/{team}", "/teams/{team}/{id}"])
        #expect(past.step.operation("getTask")?.path.map(\.text) == ["team>team_id", "id"])
    }

    @Test(arguments: [entry("getTeam"), entry("getTeam") + entry("getTask", "group")])
    func parameterOfTheService_renamedInSome_isRefused(entries: String) {
        let compilation = PastSpecs.compile(Self.text + entries, languages: "en")
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.code) == [.invalidPastSpec])
        #expect(errors.first?.help == "rename it in each of them, by an entry for every operation")
        #expect(errors.first?.span?.start.line == 13)
    }
}
