import Testing

@testable import Sekkei

@Suite("Accept, read")
struct AcceptTests {
    /// The versions named for JSON and CSV, best liked first.
    @Test(
        arguments: [
            ("application/json;version=v1", ["v1"]), ("application/json; version=\"v1\"", ["v1"]),
            ("application/json ;\tversion=v1 ; q=0.5", ["v1"]), ("APPLICATION/JSON;VERSION=v1", ["v1"]),
            ("application/json;version=V1", ["V1"]), ("application/json;q=0.5;version=v1", ["v1"]),
            ("application/json;profile=\"a, b;version=v9\";version=v1", ["v1"]),
            (#"application/json;profile="a\",b";version=v1"#, ["v1"]), (#"application/json;version="v\"1""#, [#"v"1"#]),
            ("*/*;version=v1", ["v1"]), ("application/*;version=v1", ["v1"]), ("application/problem+json;version=v1", ["v1"]),
            ("*;version=v1", ["v1"]), ("text/csv;version=v1", ["v1"]), ("text/*;version=v1", ["v1"]),
            ("text/html;version=5, application/json", []), ("text/html;version=5, application/json;version=v1", ["v1"]),
            ("application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1", []),
            ("application/json;version=v1;q=0.5, application/json;version=v2", ["v2", "v1"]),
            ("application/json;version=v1, application/json;version=v2", ["v1", "v2"]),
            ("application/json;version=v1;q=0, application/json;version=v2;q=0.001", ["v2"]),
            ("application/json;version=v1;version=v1", ["v1"]), ("application/json;version=v1;version=v2", ["v1, v2"]),
            ("application/json;version=", [""]), ("application/json;version=\"\"", [""]), ("application/json;version", []),
            ("application/json;xversion=v1", []), ("version=v1", []), (";version=v1", []), ("json;version=v1", []),
            ("/json;version=v1, application/json", []), ("application/json version=v1", []),
            ("application/json;version=\"v1", [""]), ("", []), (",,,", []), ("a/b;;;c=d, application/json;;version=v1;", ["v1"]),
            ("\u{1F600}/x;version=v1", []), ("application/json;version=v1 x, */*;version=v2", ["v2"]),
        ] as [(String, [String])])
    func versions_areThoseOfRangesThatTheAPICanAnswer(accept: String, versions: [String]) {
        let types = ["application/json", "application/problem+json", "text/csv"]
        #expect(MediaRanges([accept]).versions(of: types) == versions, "\(accept)")
    }

    @Test func lines_areOneList() {
        let ranges = MediaRanges(["application/json;profile=\"", "application/json;version=v1;q=0.1", "*/*;version=v2"])
        #expect(ranges.versions(of: ["application/json"]) == ["v2", "v1"])
    }

    @Test(arguments: [
        ("0", 0), ("1", 1000), ("0.5", 500), (".2", 200), ("1.0", 1000), ("0.1239", 123), ("0.", 0), ("1.", 1000), ("1.5", 1000),
        ("nan", 1000), ("inf", 1000), ("-1", 1000), ("0x1", 1000), ("", 1000), ("2", 1000), ("1e9", 1000), ("0.5.5", 1000),
        ("\"0.5\"", 500),
    ])
    func weight_isReadAsFarAsItIsOne(text: String, weight: Int) {
        #expect(MediaRanges(["application/json;q=\(text)"]).weight(of: "application/json") == weight)
    }

    @Test func randomBytes_areReadToTheirEnd() {
        let seed = UInt64.random(in: .min ... .max)
        var state = seed
        let alphabet = Array("a/*;,=\"\\ q01.version\t\u{e9}".unicodeScalars)
        for _ in 0..<5_000 {
            var text = ""
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.unicodeScalars.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            let ranges = MediaRanges([text])
            #expect((0...1000).contains(ranges.weight(of: "application/json")), "seed \(seed): \(text)")
        }
    }
}
