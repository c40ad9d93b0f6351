import Testing

@testable import SekkeiSpec

@Suite struct SilenceTests {
    /// One unused type at the end, and what stands on its line and above it.
    private static func compile(above: String = "", behind: String = "") -> Compilation {
        Specs.compile(
            """
            services:
              Things:
                path: /things
                description: All kinds of things.
                operations:
                  getThing: { http: GET /, summary: Get it, auth: none }
            types:
            \(above)
              Unused: { properties: { id: int64 } }\(behind)

            """)
    }

    @Test(arguments: [
        "# sekkei:allow SK0221 kept for the app", "#sekkei:allow SK0221 kept for the app", "#\tsekkei:allow\tSK0221  kept for  the app",
        "# sekkei:allow sk0221 kept for the app", "# sekkei:allow SK0221: kept for the app", "# sekkei:allow SK0221 -- kept for the app",
        "# sekkei:allow SK0221 — kept for the app", "# sekkei:allow SK0221 - kept for the app # really",
    ])
    func comment_inAnyWriting_silencesWithItsReason(comment: String) {
        for compilation in [Self.compile(behind: " " + comment), Self.compile(above: "  " + comment)] {
            #expect(compilation.diagnostics.isEmpty)
            #expect(compilation.silenced.map(\.code) == [.unusedType])
            #expect(compilation.silenced.first?.silencedBecause?.hasPrefix("kept for the app") == true)
            #expect(compilation.api != nil)
        }
    }

    @Test func comments_ofSeveralLines_speakOfTheNextLineWithContent() {
        let compilation = Self.compile(above: "  # sekkei:allow SK0221 kept\n\n  # another comment\n   ")
        #expect(compilation.diagnostics.isEmpty && compilation.silenced.count == 1)
    }

    @Test func codes_withCommas_areSilencedTogether() {
        let line = "      getThing: { http: GET /, auth: none } # sekkei:allow SK0316, SK0221 nothing to say"
        let compilation = Specs.compile("services:\n  Things:\n    description: Things.\n    operations:\n\(line)\n")
        #expect(compilation.silenced.map(\.code) == [.missingSummary])
        #expect(compilation.diagnostics.map(\.code) == [.unusedSilence])
        #expect(compilation.diagnostics.first?.span?.start.column == line.count - "SK0221 nothing to say".count + 1)
    }

    /// Not comments, whatever they look like.
    @Test(arguments: [
        "title: \"# sekkei:alow SK0001 x\"", "title: '# sekkei:alow SK0001 x'", "title: |\n    # sekkei:alow SK0001 x",
        "title: >-\n\n    # sekkei:alow SK0001 x\n\n    # sekkei:alow", "title: a#sekkei:alow",
        "title: \"a\n    # sekkei:alow SK0001 x\n    b\"",
        "title: a # sekkei: allow is not an instruction", "title: a # sekkei:1", "title: a # see sekkei:alow",
        "title: &a \"# sekkei:alow\"",
    ])
    func hash_thatBeginsNoInstruction_isLeftAlone(title: String) {
        let compilation = Specs.compile(raw: "sekkei: 1\napi:\n  \(title)\n  version: 1.0.0\n")
        #expect(compilation.diagnostics.isEmpty, "\(CompilerRenderer().render(compilation.diagnostics))")
    }

    /// Comments, whatever stands before them.
    @Test(arguments: [
        "title: \"a # b\" # sekkei:alow x", "title: | # sekkei:alow x\n    text", "title: a#b # sekkei:alow x",
        "# sekkei:alow x\n  title: a",
        "title: |\n    text\n  # sekkei:alow x", "title: \"名前\" # sekkei:alow x", "title: # sekkei:alow x\n    a",
        "title: *a # sekkei:alow x",
    ])
    func hash_ofAComment_isRead(title: String) {
        let name = title.contains("*a") ? "&a Shop" : "Shop"
        let compilation = Specs.compile(raw: "sekkei: 1\nx-name: \(name)\napi:\n  \(title)\n  version: 1.0.0\n")
        #expect(compilation.diagnostics.map(\.code) == [.unknownInstruction], "\(CompilerRenderer().render(compilation.diagnostics))")
    }

    @Test func silence_inASpecWithErrors_isNotCalledUseless() {
        let compilation = Self.compile(above: "  # sekkei:allow SK0316 why not\n  Broken: { properties: { id: Nothing } }")
        #expect(compilation.diagnostics.map(\.code) == [.unknownType])
    }

    @Test func silences_ofTheSameLine_areUsedOnce() {
        let compilation = Self.compile(above: "  # sekkei:allow SK0221 one", behind: " # sekkei:allow SK0221 two")
        #expect(compilation.silenced.count == 1)
        #expect(compilation.diagnostics.isEmpty)
    }

    @Test func warnings_thatAreSilenced_takeNoPlaceAmongTheFifty() {
        let operations = (1...60).map { "      get\($0)x: { http: GET /\($0), auth: none } # sekkei:allow SK0316 many\n" }
        let compilation = Specs.compile("services:\n  Things:\n    description: Things.\n    operations:\n" + operations.joined())
        #expect(compilation.diagnostics.isEmpty)
        #expect(compilation.silenced.count == 60)
    }

    @Test func silenced_areSortedByPlace() {
        let operations = [3, 1, 2].map { "      get\($0)x: { http: GET /\($0), auth: none } # sekkei:allow SK0316 many\n" }
        let compilation = Specs.compile("services:\n  Things:\n    description: Things.\n    operations:\n" + operations.joined())
        #expect(compilation.silenced.compactMap(\.span?.start.line) == [7, 8, 9])
    }
}
