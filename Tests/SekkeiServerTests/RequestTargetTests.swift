import NIOHTTP1
import Testing

@testable import Sekkei

@Suite struct RequestTargetTests {
    @Test(
        arguments: [
            ("/", NIOHTTP1.HTTPMethod.GET, "/", nil), ("/a%20b?c=d&e", .GET, "/a%20b?c=d&e", nil), ("//a/b", .GET, "//a/b", nil),
            ("*", .OPTIONS, "*", nil), ("http://h:80/p?q", .GET, "/p?q", "h:80"), ("hTTps://[::1]:8/", .GET, "/", "[::1]:8"),
            ("http://h", .OPTIONS, "*", "h"), ("http://h", .GET, "/", "h"), ("http://h?q", .GET, "/?q", "h"), ("h:1", .CONNECT, "h:1", nil),
        ] as [(String, NIOHTTP1.HTTPMethod, String, String?)])
    func target_inAnyOfTheFourForms_isReduced(text: String, method: NIOHTTP1.HTTPMethod, path: String, authority: String?) {
        let target = RequestTarget(text, method: method)
        #expect(target?.text == path && target?.authority == authority)
    }

    @Test(arguments: [
        ("", NIOHTTP1.HTTPMethod.GET), ("*", .GET), ("a", .GET), ("/#", .GET), ("/a b", .GET), ("/é", .GET), ("http:/h", .GET),
        ("http:h", .GET), ("http://", .GET), ("http:///p", .GET), ("http://u:p@h/", .GET), ("ws://h/", .GET), ("/", .CONNECT),
        ("http://h:x/", .GET), ("/\u{7f}", .GET), ("://h", .GET),
    ])
    func target_inNoForm_isRefused(text: String, method: NIOHTTP1.HTTPMethod) {
        #expect(RequestTarget(text, method: method) == nil)
    }

    @Test(arguments: [
        ("", true), ("a", true), ("a.b-c_d:8080", true), ("a:", true), ("[::1]", true), ("[::1]:80", true), ("%41", true),
        ("a:b", false), ("a:1:2", false), ("[]", false), ("[::1", false), ("[::1]x", false), ("::1", false), ("a/b", false),
        ("a@b", false), ("a b", false), ("a,b", true), ("a\\b", false), ("é", false), ("a]", false),
    ])
    func authority_isHostAndPort(text: String, isValid: Bool) {
        #expect(Authority.isValid(text) == isValid)
    }

    @Test func method_isTranslated() {
        for token in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"] {
            #expect(Sekkei.HTTPMethod(NIOHTTP1.HTTPMethod(rawValue: token)) == Sekkei.HTTPMethod(token))
        }
    }
}
