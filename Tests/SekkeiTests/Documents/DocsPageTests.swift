import Crypto
import Foundation
import Testing

@_spi(Generated) @testable import Sekkei

@Suite("The docs page")
struct DocsPageTests {
    private static func contents(_ name: StaticString, _ html: String) -> [String] {
        InlineElements.contents(of: name, in: Array(html.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        arguments: [
            ("<script>a</script>", ["a"], []), ("<SCRIPT defer>\na\n</Script >", ["\na\n"], []),
            ("<style>b</style><script>a</script><style media=x>c</style>", ["a"], ["b", "c"]),
            ("<script>'<style>x</style>'</script>", ["'<style>x</style>'"], []), ("<!-- <script>a --><style>b</style>", [], ["b"]),
            ("<script>a<b</script>", ["a<b"], []), ("<script>a</scripts></script>", ["a</scripts>"], []),
            ("<scripted>a</scripted>", [], []),
            ("<style-x>a</style-x>", [], []), ("<script src=x></script>", [], []), ("<script>a", ["a"], []), ("<script", [], []),
            ("", [], []),
            ("<!-- ", [], []), ("<", [], []), ("<script>あ</script>", ["あ"], []), ("<style>a</style", [], ["a</style"]),
        ] as [(String, [String], [String])])
    func elements_areFoundByteByByte(html: String, scripts: [String], styles: [String]) {
        #expect(Self.contents("script", html) == scripts && Self.contents("style", html) == styles, "\(html)")
    }

    private static let page: [StaticString] = ["<!doctype html><style>p{}</style><p>Docs<", "script>let a = 1</script>"]

    @Test func policy_namesWhatStandsInThePage() {
        func hash(_ text: String) -> String { "'sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString() + "'" }
        let policy = DocsPage(Self.page).policy
        #expect(policy.contains("script-src \(hash("let a = 1"));") && policy.contains("style-src \(hash("p{}"));"))
        #expect(policy.hasPrefix("default-src 'none'; ") && policy.contains("connect-src 'self';") && !policy.contains("unsafe"))
        #expect(DocsPage(["<p>Docs"]).policy.contains("script-src 'none'; style-src 'none';"))
    }

    @Test func page_isServed() async throws {
        let server = BareServer(BareAPI.makeDescriptor(basePath: "", docsPage: Self.page))
        let answer = try await server.send(.get, "/docs", [("X-API-Version", "v9")])
        #expect(answer.status == 200 && answer.text == "<!doctype html><style>p{}</style><p>Docs<script>let a = 1</script>")
        #expect(answer.headers["content-type"] == "text/html; charset=utf-8" && answer.headers["cache-control"] == "public, no-cache")
        #expect(answer.headers["content-security-policy"] == DocsPage(Self.page).policy && answer.headers["x-frame-options"] == "DENY")
        #expect(answer.headers["deprecation"] == nil)
        let tag = try #require(answer.headers["etag"])
        #expect(try await server.send(.get, "/docs", [("If-None-Match", tag)]).status == 304)
        #expect(try await server.send(.head, "/docs").status == 200)
        #expect(try await server.send(.post, "/docs").status == 405)
    }

    @Test func page_withASlashBehindIt_isRedirected() async throws {
        let server = BareServer(BareAPI.makeDescriptor(basePath: "", docsPage: Self.page))
        let answer = try await server.send(.get, "/docs/")
        #expect(answer.status == 308 && answer.headers["location"] == "../docs")
    }

    @Test(arguments: ["/docs", "/docs/"])
    func page_thatTheAPIHasNot_is404(path: String) async throws {
        #expect(try await BareServer().send(.get, path).status == 404)
    }
}
