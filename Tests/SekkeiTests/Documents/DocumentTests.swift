import Foundation
import NIOCore
import Testing

@_spi(Generated) @testable import Sekkei

@Suite("OpenAPI documents, served")
struct DocumentTests {
    // MARK: - Put together

    @Test(arguments: [
        (
            0,
            #"{"openapi":"3.1.0","info":{"title":"A \"bare\" @0,","x-at":"@1","version":"12"},"tags":["Hello","A \"bare\" @0,"],"paths":{}}"#
        ),
        (1, #"{"openapi":"3.1.0","info":{"title":"裸の","x-at":"@1","version":"12"},"tags":["こんにちは","裸の"],"paths":{}}"#),
    ])
    func document_hasTheTextsOfItsLanguage(language: Int, json: String) {
        #expect(String(decoding: BareAPI.documents[0].json(language: language), as: UTF8.self) == json)
        #expect(BareAPI.descriptor.document(ofVersion: "v12", language: ["en", "ja"][language]) == json)
    }

    @Test func document_ofAnUnknownVersion_isNone() {
        #expect(BareAPI.descriptor.document(ofVersion: "v9", language: "en") == nil)
        #expect(
            BareAPI.descriptor.document(ofVersion: "v12", language: "fr") == BareAPI.descriptor.document(ofVersion: "v12", language: "en"))
        #expect(BareAPI.descriptor.document(ofVersion: "v2", language: "ja") == #"{"openapi":"3.1.0"}"#)
    }

    @Test func text_whoseNumberHasSeveralDigits_isFound() {
        let words: StaticString = #""0","1","2","3","4","5","6","7","8","9","ten","11""#
        let descriptor = DocumentDescriptor(template: [#"[@10,@1,{"a@1":@0},"@2"]"#], texts: [[words]])
        #expect(String(decoding: descriptor.json(language: 0), as: UTF8.self) == #"["ten","1",{"a@1":"0"},"@2"]"#)
    }

    // MARK: - As YAML

    @Test(
        arguments: [
            (#"{}"#, "{}\n"), (#"[]"#, "[]\n"), (#""a""#, "a\n"), (#"{"a":1}"#, "a: 1\n"), (#"{"a":{}}"#, "a: {}\n"),
            (#"{"a":[]}"#, "a: []\n"), (#"{"a":[1,"b",null,true]}"#, "a:\n  - 1\n  - b\n  - null\n  - true\n"),
            (#"{"a":[{"b":1,"c":2},{"d":{"e":3}}]}"#, "a:\n  - b: 1\n    c: 2\n  - d:\n      e: 3\n"),
            (#"[[1,[2]],{}]"#, "- - 1\n  - - 2\n- {}\n"), (#"{"a":{"b":{"c":"d"}},"e":-1.5}"#, "a:\n  b:\n    c: d\ne: -1.5\n"),
            (#"{"200":"yes","on":"1.10","~":"","a b":"x: y"}"#, "\"200\": \"yes\"\n\"on\": \"1.10\"\n\"~\": \"\"\na b: \"x: y\"\n"),
            (#"{"/a/{b}":"a # b","c":"\"q\"\n","d":"裸"}"#, "/a/{b}: \"a # b\"\nc: \"\\\"q\\\"\\n\"\nd: \"裸\"\n"),
            (
                #"{"a":"b ","c":" d","e":"No","f":"null","g":"- x","h":"%,:[]{}"}"#,
                "a: \"b \"\nc: \" d\"\ne: \"No\"\nf: \"null\"\ng: \"- x\"\nh: \"%,:[]{}\"\n"
            ),
            (#"{"a":"{}[],:","b":["},"]}"#, "a: \"{}[],:\"\nb:\n  - \"},\"\n"),
        ])
    func json_becomesYAML(json: String, yaml: String) {
        #expect(String(decoding: YAMLTranscoder.yaml(of: Array(json.utf8)), as: UTF8.self) == yaml)
    }

    // MARK: - Over the routes

    @Test(arguments: [
        ("/openapi.json", "application/json; charset=utf-8", #"{"openapi":"3.1.0","info""#),
        ("/openapi/v12.json", "application/json; charset=utf-8", #"{"openapi":"3.1.0","info""#),
        ("/openapi/v2.json", "application/json; charset=utf-8", #"{"openapi":"3.1.0"}"#),
        ("/openapi.yaml", "application/yaml; charset=utf-8", "openapi: \"3.1.0\"\ninfo:\n  title: "),
        ("/openapi/v2.yaml", "application/yaml; charset=utf-8", "openapi: \"3.1.0\"\n"),
    ])
    func document_isServed(path: String, type: String, start: String) async throws {
        let answer = try await BareServer().send(.get, path, [("Accept-Language", "ja")])
        #expect(answer.status == 200 && answer.text.hasPrefix(start))
        #expect(answer.headers["content-type"] == type && answer.headers["content-language"] == "ja")
        #expect(answer.headers["vary"] == "Accept-Language, Origin" && answer.headers["cache-control"] == "public, no-cache")
        #expect(answer.headers["etag"]?.wholeMatch(of: /"[A-Za-z0-9+\/]{16}"/) != nil && answer.headers["x-request-id"] != nil)
        #expect(answer.headers["x-content-type-options"] == "nosniff")
    }

    @Test func tag_isThatOfOneRepresentation() async throws {
        let server = BareServer()
        var tags: Set<String> = []
        for path in ["/openapi.json", "/openapi.yaml", "/openapi/v2.json"] {
            for language in ["en", "ja"] {
                let answer = try await server.send(.get, path, [("Accept-Language", language)])
                let tag = try #require(answer.headers["etag"])
                tags.insert(tag)
                #expect(try await server.send(.get, path, [("Accept-Language", language)]).headers["etag"] == tag)
                for (value, status) in [
                    (tag, 304), ("W/" + tag, 304), ("*", 304), ("\"x\", \(tag)", 304), ("\"x\"", 200), ("broken", 200),
                ] {
                    let again = try await server.send(.get, path, [("Accept-Language", language), ("If-None-Match", value)])
                    #expect(again.status == status && (status == 200) == !again.text.isEmpty && again.headers["etag"] == tag)
                    #expect(again.headers["vary"] == "Accept-Language, Origin" && again.headers["cache-control"] == "public, no-cache")
                }
                #expect(try await server.send(.get, path, [("If-Match", "\"x\"")]).status == 412)
                #expect(try await server.send(.head, path, [("Accept-Language", language)]).headers["etag"] == tag)
            }
        }
        #expect(tags.count == 5, "the older document has no texts")
    }

    @Test(arguments: ["/openapi/v9.json", "/openapi/v1.json", "/openapi/v12", "/openapi", "/openapi/", "/openapi/v12.JSON", "/openapi.yml"])
    func document_thatDoesNotExist_is404(path: String) async throws {
        let answer = try await BareServer(BareAPI.makeDescriptor(basePath: "/api")).send(.get, path)
        #expect(answer.status == 404 && answer.code == "API001" && answer.json["success"] as? Bool == false)
    }

    @Test(arguments: [Sekkei.HTTPMethod.post, .put, .delete, .patch, .other("BREW")])
    func method_thatIsWrong_is405(method: Sekkei.HTTPMethod) async throws {
        for path in ["/openapi.json", "/openapi/v2.yaml"] {
            let answer = try await BareServer().send(method, path)
            #expect(answer.status == 405 && answer.code == "API002" && answer.headers["allow"] == "GET, HEAD, OPTIONS")
        }
    }

    @Test func language_ofASingleOne_variesNothing() async throws {
        let server = BareServer(BareAPI.makeDescriptor(basePath: "", languages: ["en"]))
        #expect(try await server.send(.get, "/openapi.json").headers["vary"] == "Origin")
    }

    @Test func documents_askedForAtOnce_areTheSame() async throws {
        let server = BareServer()
        let tags = try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<16 { group.addTask { try await server.send(.get, "/openapi.yaml").headers["etag"] } }
            return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
        }
        #expect(tags.count == 1)
    }
}
