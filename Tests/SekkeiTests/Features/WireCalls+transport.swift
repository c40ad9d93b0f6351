extension WireCalls {
    // MARK: - Forms

    private static func form(
        _ type: String = FormText.contentType, gives status: Int, _ piece: String, _ write: (inout FormText) -> Void = { _ in }
    ) -> WireCall {
        var form = FormText()
        write(&form)
        return WireCall("POST", "/files", ["Content-Type: \(type)"], body: form.body, gives: status, piece)
    }

    private static func least(_ form: inout FormText) {
        form.add("caption", "hi")
        form.add("file", file: "a.txt", "text/plain", "x")
    }

    private static func fault(_ field: String, _ code: String) -> String { #""field":"\#(field)","in":"body","code":"\#(code)""# }

    static let forms = [
        form(gives: 200, #""file":"a.txt text/plain x""#, least), form("multipart/form-data", gives: 400, "VAL016", least),
        form("multipart/form-data; boundary=other", gives: 400, "VAL016", least),
        form("multipart/mixed; boundary=cut", gives: 415, "VAL006", least), form("text/plain", gives: 415, "VAL006", least),
        form(gives: 422, fault("caption", "VAL009")) {
            $0.add("caption", "a")
            least(&$0)
        },
        form(gives: 422, fault("other", "VAL007")) {
            least(&$0)
            $0.add("other", "x")
        },
        form(gives: 422, fault("file", "VAL001")) {
            $0.add("caption", "a")
            $0.add("file", file: "", "application/octet-stream", "")
        },
        form(gives: 200, "passwd text/plain x") {
            $0.add("caption", "a")
            $0.add("file", file: "../../etc/passwd", "text/plain", "x")
        },
        form(gives: 422, fault("file", "VAL003")) {
            $0.add("caption", "a")
            $0.add("file", file: "a", "text/plain", "seventeen letters")
        },
        form(gives: 422, fault("pages", "VAL003")) {
            least(&$0)
            for content in ["too long", "1", "2"] { $0.add("pages", file: "p", "image/png", content) }
        },
        form(gives: 413, "VAL005") {
            for _ in 0..<400 { $0.add("tags", "x") }
        },
        WireCall("POST", "/files", ["Content-Type: \(FormText.contentType)"], body: "", gives: 400, "VAL016"),
        WireCall("POST", "/files", ["Content-Type: \(FormText.contentType)"], body: "--cut\r\n\r\nx\r\n--cut--\r\n", gives: 400, "VAL016"),
    ]

    // MARK: - Streams

    static let streams = [
        WireCall(
            "GET", "/export", gives: 200, "Transfer-Encoding: chunked\r\n", "Content-Type: text/csv\r\n", "X-Total: 3\r\n",
            "filename=\"rows.csv\"\r\n", "\r\n6\r\n1,ant\n\r\n", "\r\n0\r\n\r\n"),
        WireCall("HEAD", "/export", gives: 200, "Content-Type: text/csv\r\n"),
        WireCall("HEAD", "/watch", gives: 200, "Content-Type: text/event-stream\r\n"),
        WireCall(
            "GET", "/watch", ["Last-Event-ID: 9"], gives: 200, "id: 1\ndata: {\"kind\":\"commented\",\"text\":\"9\"}\n\n", "\r\n0\r\n\r\n"),
        WireCall(
            "GET", "/dump", gives: 200, "Content-Type: application/jsonl\r\n", #"{"id":3,"row_version":7,"name":"cat"}"# + "\n",
            "\r\n0\r\n\r\n"),
        WireCall("GET", "/export?x=1", ["Accept: text/csv"], gives: 422, #""field":"x","in":"query","code":"VAL007""#),
        WireCall("POST", "/watch", gives: 405, "Allow: GET, HEAD, OPTIONS\r\n"),
    ]

    // MARK: - Origins

    private static let origin = "Origin: https://app.example.com"
    private static let allowed = "Access-Control-Allow-Origin: https://app.example.com\r\n"
    private static let wanted = "Access-Control-Request-Method: PUT"

    static let origins = [
        WireCall(
            "OPTIONS", "/rows/1", [origin, wanted, "Access-Control-Request-Headers: if-match"], gives: 204, allowed,
            "Access-Control-Allow-Methods: GET, HEAD, PUT, DELETE, OPTIONS\r\n", "If-Match", "X-Rate",
            "Access-Control-Allow-Credentials: true\r\n", "Access-Control-Max-Age: 300\r\n"),
        WireCall("OPTIONS", "/rows/1", [wanted], gives: 204, "Allow: GET, HEAD, PUT, DELETE, OPTIONS\r\n"),
        WireCall("OPTIONS", "/rows/1", ["Origin: null", wanted], gives: 204, "\r\nAllow: GET"),
        WireCall("OPTIONS", "/rows/1", ["Origin: https://" + String(repeating: "a", count: 6000), wanted], gives: 204, "\r\nAllow: GET"),
        WireCall("OPTIONS", "/nowhere", [origin], gives: 404, allowed),
        WireCall("OPTIONS", "/nowhere", [origin, wanted], gives: 204, allowed, "Access-Control-Allow-Methods: GET, HEAD, POST, "),
        WireCall("OPTIONS", "/api/v9/x", [origin, wanted], gives: 204, allowed, "Access-Control-Allow-Methods: GET, HEAD, POST, "),
        WireCall("OPTIONS", "/api/v9/x", [origin], gives: 400, allowed, "API003"),
        WireCall("OPTIONS", "*", [origin], gives: 404, allowed),
        WireCall("GET", "/export", [origin], gives: 200, allowed, "X-Total, X-Price, X-Wait\r\n"),
        WireCall("GET", "/rows/x", [origin], gives: 422, allowed), WireCall("GET", "/api/v1/items/1", [origin], gives: 401, allowed),
        WireCall("GET", "/rows/1", [origin, #"If-None-Match: *"#], gives: 304, allowed),
        WireCall("BREW", "/rows/1", [], gives: 405, "API002"),
    ]

    // MARK: - Media types

    static let mediaTypes = [
        WireCall("GET", "/rows/1", ["Accept: text/html"], gives: 406, "VAL008"),
        WireCall("GET", "/rows/1", ["Accept: application/json;q=0, */*"], gives: 406, "VAL008"),
        WireCall("GET", "/rows/1", ["Accept:"], gives: 200, #""name":"ant""#),
        WireCall("GET", "/rows/1", ["Accept: text/html, */*;q=0.1"], gives: 200, #""name":"ant""#),
        WireCall(
            "GET", "/rows/9", ["Accept: application/problem+json"], gives: 404, "Content-Type: application/problem+json\r\n",
            #""title":"Not Found","status":404"#, #""code":"BIZ002""#),
        WireCall("PUT", "/changes", ["Content-Type: text/plain"], body: "{}", gives: 415, "VAL006"),
    ]

    // MARK: - Callers and limits

    static let callers = [
        WireCall(
            "GET", "/api/v1/items/5", gives: 401, "AUTH005", "WWW-Authenticate: Bearer\r\n",
            "WWW-Authenticate: ApiKey realm=\"X-API-Key\"\r\n"),
        WireCall("GET", "/api/v1/items/5", ["Authorization: Bearer admin"], gives: 200),
        WireCall("GET", "/api/v1/items/5", ["X-API-Key: admin"], gives: 200),
        WireCall("GET", "/api/v1/items/5", ["X-API-Key: admin", "X-API-Key: staff"], gives: 401, "AUTH003"),
        WireCall("GET", "/api/v1/items/5", ["Authorization: Bearer forged"], gives: 401, "AUTH003"),
        WireCall("GET", "/api/v1/items/5", ["Authorization: Bearer expired"], gives: 401, "AUTH002"),
        WireCall("POST", "/api/v1/items", ["Authorization: Bearer staff"], body: "{}", gives: 403, "AUTH004"),
        WireCall("GET", "/api/v1/plain/slow", gives: 504, "SYS004"),
        WireCall("POST", "/samples", ["Transfer-Encoding: gzip, chunked"], gives: 501, "SYS005"),
        WireCall("POST", "/samples", body: "{\"a\":\"" + String(repeating: "x", count: 20_000) + "\"}", gives: 413, #""limit":16384"#),
        WireCall("GET", "/health/live", gives: 200, #""status":"ok""#),
    ]
}
