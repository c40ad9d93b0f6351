import SekkeiSpec
import Testing

/// What is said of an older type without tables is what can be written.
struct FormerTypeAdviceTests {
    private static let head = """
        types:
          Task: { description: Work., properties: { id: int64, count: int64, title: { type: string, maxLength: 50 } } }
        services:
          Tasks:
            description: Work.
            operations:
              makeTask: { http: POST /tasks, summary: Make, auth: none, query: { size?: int64 }, body: Task, returns: Task }
        changes:
          v2:

        """

    private static func compile(_ entry: String) -> Compilation {
        PastSpecs.compile(head + "    - { change: Probe, \(entry) }\n", languages: "en")
    }

    private static func help(_ entry: String) -> [String] {
        compile(entry).diagnostics.filter { $0.code == .missingKey }.compactMap(\.help)
    }

    @Test(arguments: [
        ("target: Task.count, was: int32", "target: Task, was: { count: int32 }, replaces: [count], convert: swift"),
        (
            "target: Task.title, was: { type: date, description: A day. }",
            "target: Task, was: { title: date }, replaces: [title], convert: swift"
        ),
    ])
    func olderType_withoutTables_isConvertedByTheApplication(entry: String, advised: String) throws {
        #expect(!Self.help(entry).isEmpty)
        #expect(Self.help(entry).allSatisfy { $0.hasSuffix(advised) })
        let past = try #require(Self.compile(advised).api?.past.first)
        #expect(past.step.changes.map(\.isConvertedBySwift) == [true])
    }

    @Test func olderRules_withoutTables_areTightened() throws {
        let help = Self.help("target: Task.title, was: { type: string, maxLength: 90 }")
        #expect(!help.isEmpty && help.allSatisfy { $0.contains("'tightened: { … }'") })
        #expect(Self.compile("target: Task.title, tightened: { maxLength: 90 }").api != nil)
    }

    @Test func olderTypeOfParameter_withoutTables_isNotConverted() {
        let help = Self.help("target: Tasks.makeTask.size, was: int32")
        #expect(!help.isEmpty && help.allSatisfy { $0.contains("with 'else'") && !$0.contains("convert") })
    }

    @Test func olderType_withOneTable_isAskedForTheOther() {
        #expect(Self.help("target: Task.count, was: int32, upgrade: { else: 1 }").map { $0.contains("downgrade: {") } == [true])
        #expect(Self.help("target: Task.count, was: { type: string, enum: [a] }").allSatisfy { $0.contains(": { low: 1") })
    }
}
