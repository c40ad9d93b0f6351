import Testing

@testable import SekkeiSpec

@Suite struct RouteNodeTests {
    @Test(
        arguments: [
            (["/a/{x}/c"], "/{y}/b/c", ["/a/{x}/c"]), (["/a/{x}"], "/{y}/b", ["/a/{x}"]), (["/a/{x}"], "/a/{y}", []),
            (["/a/b"], "/a/{y}", []),
            (["/{x}/b"], "/{y}/{z}", []), (["/a/{x}/c"], "/{y}/b/d", []), (["/a/{x}"], "/{y}/b/c", []), (["/"], "/", []),
            (["/a/{x}/{y}", "/a/b/{y}"], "/{x}/b/c", ["/a/b/{y}", "/a/{x}/{y}"]), (["/a/{x}/{z}"], "/{y}/{b}/c", ["/a/{x}/{z}"]),
        ] as [([String], String, [String])])
    func rivals_ofPath_areThoseOfWhichNoneIsMoreSpecific(known: [String], path: String, expected: [String]) throws {
        let operations = known.enumerated().map { "      op\($0): { http: \"GET \($1)\", auth: none }\n" }.joined()
        let last = "      last: { http: \"GET \(path)\", auth: none }\n"
        let names = Set((known + [path]).flatMap { PathTemplate(segments: (try? PathParser.parse($0)) ?? []).parameters })
        let declared = names.isEmpty ? "" : names.sorted().map { "\($0): string" }.joined(separator: ", ")
        let text = "services:\n  S:\n    operations:\n" + operations + last
        let diagnostics = Specs.compile(text.replacing("auth: none", with: "auth: none, path: { \(declared) }")).diagnostics
        let notes = diagnostics.filter { $0.code == .ambiguousRoute }.flatMap(\.notes).map(\.message)
        #expect(notes == expected.prefix(1).map { "'\($0)' is here" })
    }
}
