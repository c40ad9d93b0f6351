import SekkeiSpec
import Testing

@testable import SekkeiGenerator

@Suite("Static routing")
struct RouteStateTests {
    /// Templates, a path, and the template that must serve it.
    struct Row: CustomTestStringConvertible {
        let templates: [String]
        let path: String
        let winner: String?

        var testDescription: String { "\(path) among \(templates)" }

        init(_ templates: [String], _ path: String, _ winner: String?) {
            self.templates = templates
            self.path = path
            self.winner = winner
        }
    }

    static let tasks = ["/tasks", "/tasks/{id}", "/tasks/export", "/tasks/{id}/comments", "/tasks/{id}/{part}"]

    static let rows = [
        Row(tasks, "/tasks", "/tasks"),
        Row(tasks, "/tasks/7", "/tasks/{id}"),
        Row(tasks, "/tasks/export", "/tasks/export"),
        Row(tasks, "/tasks/export/comments", "/tasks/{id}/comments"),
        Row(tasks, "/tasks/export/other", "/tasks/{id}/{part}"),
        Row(tasks, "/tasks/7/other", "/tasks/{id}/{part}"),
        Row(tasks, "/tasks/7/comments/1", nil),
        Row(tasks, "/", nil),
        Row(tasks, "/other", nil),
        Row(["/"], "/", "/"),
        Row(["/"], "/a", nil),
        Row(["/{a}"], "/", nil),
        Row(["/a/{x}/c", "/{y}/b/d"], "/a/b/d", "/{y}/b/d"),
        Row(["/a/{x}/c", "/{y}/b/c"], "/a/b/c", "/a/{x}/c"),
        Row(["/a/{x}", "/{y}/b"], "/a/b", "/a/{x}"),
        Row(["/{y}/b", "/a/{x}"], "/a/b", "/a/{x}"),
        Row(["/a/b/c", "/{x}/b/{y}", "/a/{x}/{y}"], "/a/b/d", "/a/{x}/{y}"),
        Row(["/a", "/{x}"], "/a", "/a"),
        Row(["/a/b", "/{x}"], "/a", "/{x}"),
        Row([], "/a", nil),
    ]

    @Test(arguments: rows)
    func route_amongTemplates_findsTheWinner(_ row: Row) {
        var trie = RouteTrie()
        for template in row.templates { _ = trie.insert(Self.template(template)) }
        let found = Self.match(Self.segments(row.path), trie.start).map { trie.paths[$0].text }
        #expect(found == row.winner)
    }

    @Test
    func insert_whenOnlyParameterNamesDiffer_isOneResource() {
        var trie = RouteTrie()
        #expect(trie.insert(Self.template("/a/{x}")) == 0)
        #expect(trie.insert(Self.template("/a/{y}")) == 0)
        #expect(trie.insert(Self.template("/a/b")) == 1)
        #expect(trie.paths.map(\.text) == ["/a/{x}", "/a/b"])
    }

    @Test(arguments: 0..<40)
    func route_amongRandomTemplates_agreesWithSearch(_ round: Int) {
        let seed = UInt64.random(in: .min ... .max)
        var random = SplitMix64(state: seed)
        var trie = RouteTrie()
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            let segments = (0..<Int.random(in: 0...4, using: &random)).map { _ in ["a", "b", "{x}"].randomElement(using: &random) ?? "a" }
            _ = trie.insert(Self.template("/" + segments.joined(separator: "/")))
        }
        for _ in 0..<60 {
            let path = (0..<Int.random(in: 0...5, using: &random)).map { _ in ["a", "b", "c"].randomElement(using: &random) ?? "a" }
            #expect(Self.match(path, trie.start) == Self.search(path, trie.paths), "seed \(seed), path \(path), \(trie.paths.map(\.text))")
        }
    }

    @Test
    func emitter_onMergedSubtrees_needsNoWayBack() {
        var trie = RouteTrie()
        for template in ["/tasks/export", "/tasks/{id}", "/tasks/{id}/x"] { _ = trie.insert(Self.template(template)) }
        let out = TextWriter()
        RouteEmitter(out: out).emit(trie)
        let expected = """
            @_spi(Generated) public static func resource(_ path: inout Sekkei.PathCursor, version: Swift.Int) -> Swift.Int? {
                switch path.next() {
                case "tasks":
                    switch path.next() {
                    case Sekkei.PathEnd.end: nil
                    case "export":
                        switch path.next() {
                        case Sekkei.PathEnd.end: 0
                        case "x": path.end(2)
                        default: nil
                        }
                    default:
                        switch path.next() {
                        case Sekkei.PathEnd.end: 1
                        case "x": path.end(2)
                        default: nil
                        }
                    }
                default: nil
                }
            }

            """
        #expect(out.text == expected)
    }

    // MARK: - Models

    /// What the generated switches do.
    private static func match(_ path: [String], _ state: RouteState) -> Int? {
        guard let first = path.first else { return state.resource }
        let rest = Array(path.dropFirst())
        if state.literals.contains(first) { return match(rest, state.next(first)) }
        return state.other.flatMap { match(rest, $0) }
    }

    /// The definition: of all templates that match, the one with the leftmost literal.
    private static func search(_ path: [String], _ templates: [PathTemplate]) -> Int? {
        let matching = templates.indices.filter { matches(path, templates[$0]) }
        return matching.min { a, b in rank(templates[a]).lexicographicallyPrecedes(rank(templates[b])) }
    }

    private static func matches(_ path: [String], _ template: PathTemplate) -> Bool {
        path.count == template.segments.count
            && zip(path, template.segments).allSatisfy { text, segment in
                if case .literal(let literal) = segment { literal == text } else { true }
            }
    }

    private static func rank(_ template: PathTemplate) -> [Int] {
        template.segments.map { if case .literal = $0 { 0 } else { 1 } }
    }

    private static func template(_ text: String) -> PathTemplate {
        PathTemplate(segments: segments(text).map { $0.hasPrefix("{") ? .parameter(String($0.dropFirst().dropLast())) : .literal($0) })
    }

    private static func segments(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }
}
