import Testing

@testable import SekkeiTool

struct ManifestTests {
    @Test func text_isReadBack() throws {
        let manifest = Manifest(paths: ["b", "a/c"])
        #expect(manifest.paths == ["a/c", "b"])
        #expect(try Manifest(text: manifest.text) == manifest)
    }

    @Test(arguments: ["../a", "/etc/passwd", "a/../../b"])
    func path_thatLeadsOut_isRefused(path: String) {
        #expect(throws: ToolFailure.self) { try Manifest(text: path + "\n") }
    }

    @Test func lineEndings_ofWindows_areUnderstood() throws {
        #expect(try Manifest(text: "# list\r\na\r\nb\r\n").paths == ["a", "b"])
    }
}
