import SekkeiSpec
import Testing

@testable import SekkeiGenerator

@Suite("Swift of older versions")
struct PastSwiftTests {
    private static let head = """
        sekkei: 1
        api: { title: T, version: 1.0.0, languages: [en, ja] }
        defaults: { auth: none }
        versions: { default: v2, v2: { current: true, released: 2026-01-01 }, v1: { released: 2025-01-01 } }

        """

    /// All files joined.
    private static func swift(_ spec: String, changes: String) throws -> String {
        let sources = [
            SpecSource(path: "api.yaml", bytes: [UInt8]((head + spec).utf8)),
            SpecSource(path: "changes.yaml", bytes: [UInt8]("changes:\n  v2:\n\(changes)".utf8)),
        ]
        let compilation = SpecCompiler.compile(sources)
        let api = try #require(compilation.api, "\(compilation.diagnostics.map(\.message))")
        return SwiftEmitter(api: api, toolVersion: "0").files().map(\.text).joined()
    }

    private static let tasks = """
        types:
          Task: { properties: { title: { type: string, maxLength: 10 }, count: { type: int32, default: 1 }, flag?: boolean } }
          Answer: { properties: { task: Task, text: string } }
        services:
          Tasks:
            path: /tasks
            operations:
              putTask: { http: PUT /, body: Task, returns: { status: 204 } }
              getAnswer: { http: GET /answer, returns: Answer }
              ping: { http: GET /ping, returns: map<string> }

        """

    @Test func conversion_thatNobodyCalls_isNotWritten() throws {
        let text = try Self.swift(Self.tasks, changes: "    - { change: Renamed, target: Answer, rename: { words: text } }\n")
        #expect(text.contains("init(downgrading newer: Answer)"))
        #expect(!text.contains("upgrading") && !text.contains("V1.Task") && !text.contains("putTaskV1"))
    }

    @Test func handler_ofAnOperationThatIsTheSame_isShared() throws {
        let text = try Self.swift(Self.tasks, changes: "    - { change: Renamed, target: Task, rename: { name: title } }\n")
        #expect(text.contains("func putTaskV1(") && text.contains("func getAnswerV1(") && !text.contains("func pingV1("))
        #expect(text.contains("routesV2(&path).map { $0 + 3 }") && !text.contains("func routesV1("))
    }

    @Test func versions_withoutADifference_shareEverything() throws {
        let sources = [SpecSource(path: "api.yaml", bytes: [UInt8]((Self.head + Self.tasks).utf8))]
        let api = try #require(SpecCompiler.compile(sources).api)
        let text = SwiftEmitter(api: api, toolVersion: "0").files().map(\.text).joined()
        #expect(!text.contains("V1.") && !text.contains("routesV") && !text.contains("pastErrors"))
    }

    @Test func rule_thatIsClamped_needsNoFaults() throws {
        let change = "    - { change: Cut, target: Task.title, tightened: { maxLength: 20 }, old: clamp }\n"
        let text = try Self.swift(Self.tasks, changes: change)
        #expect(text.contains("init(upgrading older: V1.Task) {"))
        #expect(text.contains("title: Sekkei.Clamp.string(older.title, maxLength: 10)"))
    }

    @Test func rule_thatRejects_isCheckedUnderTheOlderName() throws {
        let changes = """
                - { change: Shorter, target: Task.title, tightened: { maxLength: 20 } }
                - { change: Renamed, target: Task, rename: { name: title } }

            """
        let text = try Self.swift(Self.tasks, changes: changes)
        #expect(text.contains(#"let title = upgrade.at("name") { $0.string(older.name, maxLength: 10) }"#))
        #expect(text.contains("let newestBody = upgrade.body { Task(upgrading: body, &$0) }"))
    }

    @Test func table_ofABoolean_namesBothValues() throws {
        let changes = """
                - { change: Flagged, target: Task.flag, was: { type: string, enum: [on_, off_] }, upgrade: { on_: true, off_: false }, downgrade: { true: on_, false: off_ } }

            """
        let text = try Self.swift(Self.tasks, changes: changes)
        #expect(text.contains("case true: \"on_\"\n        case false: \"off_\"\n        }"))
        #expect(text.contains("flag: older.flag.map(_Values.upgradedFlag)"))
    }

    // MARK: - Names

    @Test func fieldNames_throughSteps_endWithTheLastThatDiffers() {
        let steps: [[FieldConversion]] = [
            [.value(older: "b", newer: "c", ValueConversion())], [], [.swift(older: ["x", "y"], newer: ["b"], change: "C")], [],
        ]
        #expect(FieldNames.through(steps, from: "c") == ["c", "b", "b", "x"])
        #expect(FieldNames.through(steps, from: "z") == ["z"])
        #expect(FieldNames.through([[.added(newer: "c", fill: nil)]], from: "c") == ["c"])
    }

    @Test func tries_ofTheSamePaths_areTakenForTheSame() {
        func trie(_ paths: [[PathTemplate.Segment]]) -> RouteTrie {
            paths.reduce(into: RouteTrie()) { _ = $0.insert(PathTemplate(segments: $1)) }
        }
        let first = trie([[.literal("a")], [.literal("a"), .parameter("x")]])
        #expect(first.hasPaths(of: trie([[.literal("a"), .parameter("y")], [.literal("a")]])))
        #expect(!first.hasPaths(of: trie([[.literal("a")], [.literal("a"), .literal("x")]])))
        #expect(!first.hasPaths(of: trie([[.literal("a")]])))
    }
}
