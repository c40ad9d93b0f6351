import SekkeiJSON
import Testing

@testable import SekkeiTesting

struct RequestPartsTests {
    private var parts: RequestParts {
        var parts = RequestParts(method: "PATCH")
        parts.path = ["task_id": "a/b", "id": "1"]
        parts.query = [("q", "x&y"), ("tag", "一"), ("task_id", "old")]
        parts.headers = [("X-A", "1")]
        parts.credential = [("Authorization", "Bearer t")]
        parts.contentType = "application/json"
        parts.body = .json(["title": "x", "owner": 1])
        return parts
    }

    @Test func target_isEncoded_parameterByParameter() {
        let request = parts.request("/tasks/{task_id}/of/{id}")
        #expect(request.target == "/tasks/a%2Fb/of/1?q=x%26y&tag=%E4%B8%80&task_id=old")
        #expect(request.headers.map(\.name) == ["Authorization", "X-A", "Content-Type"])
        #expect(request.body == Array(#"{"title":"x","owner":1}"#.utf8))
    }

    @Test func arrangement_replacesWhatIsThere() {
        var changed = parts
        changed.apply(
            Arrangement(parameters: ["task_id": 7, "other": 1], body: ["title": "y", "color": "red"], headers: [("X-API-Key", "k")]))
        let request = changed.request("/{task_id}")
        #expect(request.target == "/7?q=x%26y&tag=%E4%B8%80&task_id=7")
        #expect(request.headers.map(\.name) == ["X-API-Key", "X-A", "Content-Type"])
        #expect(request.body == Array(#"{"title":"y","owner":1}"#.utf8))
    }

    @Test func arrangement_leavesTheTriedMember() {
        var changed = parts
        changed.triedMember = "title"
        changed.apply(Arrangement(body: ["title": "y", "owner": 2]))
        #expect(changed.request("/").body == Array(#"{"title":"x","owner":2}"#.utf8))
    }

    @Test func arrangement_leavesBytesAsTheyAre() {
        var changed = parts
        changed.body = .bytes([1, 2])
        changed.apply(Arrangement(body: ["title": "y"]))
        #expect(changed.request("/").body == [1, 2])
        #expect(RequestParts(method: "GET").request("/").body == nil)
    }

    static let texts: [(value: JSONValue, text: String)] = [
        ("plain", "plain"), (1.5, "1.5"), (true, "true"), (["a", "b"], "a,b"), (.array([]), ""), (.null, "null"),
        (["a": 1], #"{"a":1}"#),
    ]

    @Test(arguments: texts)
    func value_asText(_ value: JSONValue, _ text: String) {
        #expect(ParameterText.text(of: value) == text)
    }

    @Test func form_namesFilesAndRepeatsLists() {
        let schema: JSONValue = [
            "properties": [
                "caption": ["type": "string"], "tags": ["type": "array", "items": ["type": "string"]],
                "file": ["type": "string", "format": "binary"],
                "pages": ["type": "array", "items": ["type": "string", "format": "binary"]],
            ]
        ]
        let body: JSONValue = [
            "content": [
                "multipart/form-data": [
                    "schema": schema, "encoding": ["file": ["contentType": "image/*, text/csv"], "pages": ["contentType": "*/*"]],
                ]
            ]
        ]
        guard let content = ContractBody(body).main else {
            Issue.record("no content")
            return
        }
        let value: JSONValue = ["caption": "c", "tags": ["a", "b"], "file": "x", "pages": ["x"]]
        let text = String(decoding: FormBody(value, content, SchemaRoot(schema)).bytes, as: UTF8.self)
        let parts = text.split(separator: "--\(FormBody.boundary)")
        #expect(parts.count == 6)
        #expect(parts[0].contains("name=\"caption\"\r\n\r\nc\r\n") && parts[2].contains("name=\"tags\"\r\n\r\nb\r\n"))
        #expect(
            parts[3].contains("filename=\"file\"\r\nContent-Type: image/plain")
                && parts[4].contains("Content-Type: application/octet-stream"))
        #expect(text.hasSuffix("--\(FormBody.boundary)--\r\n"))
    }
}
