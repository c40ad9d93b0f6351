import Testing

@testable import SekkeiSpec

@Suite struct YAMLTests {
    @Test func node_ofEveryKind_hasMarksAtBothEnds() throws {
        let root = try #require(Self.parse("a: plain text  # comment\nb:\n  - 'quoted'\n  - { c: \"d\" }\n\nlast: x\n"))
        #expect(Self.place(root) == "1:1-6:8")
        let plain = try #require(root.member("a"))
        #expect(Self.place(plain) == "1:4-1:14")
        #expect(plain.scalar == ScalarText(text: "plain text", style: .plain))
        let list = try #require(root.member("b"))
        #expect(Self.place(list) == "3:3-4:15")
        #expect(list.items?.map(Self.place) == ["3:5-3:13", "4:5-4:15"])
        #expect(list.items?[0].scalar?.style == .quoted)
        #expect(root.members?[1].keySpan.start == SourceSpan.Mark(line: 2, column: 1))
    }

    @Test func columns_behindWideCharacters_countScalars() throws {
        let root = try #require(Self.parse("{ 名前: タスク, e\u{301}: x }"))
        #expect(root.members?.map { Self.place($0.value) } == ["1:7-1:10", "1:16-1:17"])
    }

    @Test(arguments: ["no", "on", "1.10", "0123", "~x", "0x1F", "1e3", "2026-06-01", "12:30:45", "=", "True"])
    func scalar_ofAnyText_isTheText(text: String) {
        #expect(Self.parse("a: \(text)")?.member("a")?.scalar == ScalarText(text: text, style: .plain))
    }

    @Test(arguments: ["a:", "a: ~", "a: null"])
    func scalar_withoutText_isNull(text: String) {
        #expect(Self.parse(text)?.member("a")?.isNull == true)
    }

    @Test(arguments: ["a: ''", "a: 'null'", "a: nothing", "a: []"])
    func scalar_withText_isNotNull(text: String) {
        #expect(Self.parse(text)?.member("a")?.isNull == false)
    }

    @Test func block_scalars_keepTheirLines() {
        #expect(Self.parse("a: |\n  one\n  two\n")?.member("a")?.scalar == ScalarText(text: "one\ntwo\n", style: .block))
        #expect(Self.parse("a: >-\n  one\n  two\n")?.member("a")?.scalar?.text == "one two")
    }

    @Test func alias_ofAnchor_isTheSameNode() throws {
        let root = try #require(Self.parse("a: &x { b: 1 }\nc: *x\n"))
        #expect(root.member("c")?.member("b")?.scalar?.text == "1")
        #expect(root.member("c")?.span == root.member("a")?.span)
    }

    @Test func anchor_thatIsSetAgain_holdsFromThere() throws {
        let root = try #require(Self.parse("a: &x 1\nb: *x\nc: &x 2\nd: *x\n"))
        #expect(root.members?.map { $0.value.scalar?.text } == ["1", "1", "2", "2"])
    }

    @Test(arguments: ["", "# comment\n", "---\n", "---\n...\n", "\u{FEFF}"])
    func file_withoutContent_isNoFault(text: String) {
        let (root, diagnostics) = Self.read(text)
        #expect(root == nil)
        #expect(diagnostics.isEmpty)
    }

    @Test func span_ofPart_pointsIntoTheScalar() throws {
        let root = try #require(Self.parse("a: list<Task>\nb: 'list<Task>'\nc: \"li\\x73t<Task>\"\n"))
        let places = root.members?.map { Self.place($0.value, part: 5..<9) }
        #expect(places == ["1:9-1:13", "2:10-2:14", "3:4-3:19"])
    }

    @Test(arguments: [
        ("a: [", DiagnosticCode.yamlSyntax), ("a: b: c", .yamlSyntax), ("a: \"x", .yamlSyntax), ("\tb: 1", .yamlSyntax),
        ("a: *x", .unknownAlias),
        ("a: 1\na: 2", .duplicateKey), ("{ a: 1, 'a': 2 }", .duplicateKey), ("? [a]\n: b", .keyNotScalar), ("<<: {}", .mergeKey),
        ("a: !!int 5", .tag), ("!x", .tag), ("a: 1\n---\nb: 2", .severalDocuments), ("a: \u{0}", .yamlSyntax),
        ("%YAML 3.0\n---\na: 1", .yamlSyntax),
    ])
    func file_thatBreaksARule_hasOneDiagnostic(text: String, code: DiagnosticCode) {
        #expect(Self.read(text).diagnostics.map(\.code) == [code])
    }

    @Test func key_inQuotes_mayBeTheMergeSign() {
        #expect(Self.read("'<<': 1").diagnostics.isEmpty)
    }

    @Test(arguments: [("[", "]"), ("{a: ", "}")])
    func nesting_ofTenThousandLevels_endsInADiagnostic(open: String, close: String) {
        let text = String(repeating: open, count: 10_000) + String(repeating: close, count: 10_000)
        #expect(Self.read(text).diagnostics.map(\.code) == [.tooDeep])
    }

    @Test func nesting_inBlockStyle_endsInADiagnostic() {
        let text = (0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(Self.read(text).diagnostics.map(\.code) == [.tooDeep])
    }

    @Test func nesting_atTheBound_isRead() {
        let depth = YAMLEventReader.maximalDepth
        #expect(Self.read(String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).diagnostics.isEmpty)
    }

    @Test func aliases_thatMultiply_endInADiagnostic() {
        let lines = (1..<40).map { "- &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }
        #expect(Self.read("- &a0 [x, x, x]\n" + lines.joined()).diagnostics.map(\.code) == [.tooManyAliases])
    }

    @Test(
        arguments: [
            ([0x61, 0xFF], 1, 2), ([0x61, 0x0A, 0xC3], 2, 1), ([0xE3, 0x81, 0x82, 0xC0, 0x80], 1, 2), ([0xED, 0xA0, 0x80], 1, 1),
            ([0xFF, 0xFE, 0x61, 0x00], 1, 1),
        ] as [([UInt8], Int, Int)])
    func bytes_thatAreNotUTF8_areReportedAtTheFirst(bytes: [UInt8], line: Int, column: Int) {
        let sink = DiagnosticSink()
        _ = SpecFileParser(sink: sink).parse(SpecSource(path: "a.yaml", bytes: bytes))
        #expect(sink.sorted().map(\.code) == [.notUTF8])
        #expect(sink.sorted().first?.span?.start == SourceSpan.Mark(line: line, column: column))
    }

    @Test(arguments: ["\r\n", "\r", "\n"])
    func lineEnds_ofEverySystem_countOnce(end: String) throws {
        let root = try #require(Self.parse("a: 1\(end)b: 2\(end)"))
        #expect(root.member("b")?.span.start == SourceSpan.Mark(line: 2, column: 4))
    }

    static func read(_ text: String) -> (root: Node?, diagnostics: [Diagnostic]) {
        let sink = DiagnosticSink()
        let parsed = SpecFileParser(sink: sink).parse(SpecSource(path: "a.yaml", bytes: Array(text.utf8)))
        return (parsed.root, sink.sorted())
    }

    static func parse(_ text: String) -> Node? { read(text).root }

    static func place(_ node: Node) -> String { place(node.span) }

    static func place(_ node: Node, part: Range<Int>) -> String { place(node.span(of: part)) }

    private static func place(_ span: SourceSpan) -> String {
        "\(span.start.line):\(span.start.column)-\(span.end.line):\(span.end.column)"
    }
}
