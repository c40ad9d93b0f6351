extension WireCalls {
    private static let since = "\r\nDeprecation: @1748736000\r\n"
    private static let links =
        #"Link: </api/v1>; rel="successor-version"; anchor="/api/v0", <https://example.com/migrate>; rel="deprecation"; type="text/html""#
    private static let sunset = "\r\nSunset: Wed, 30 Jun 2027 00:00:00 GMT\r\n"
    private static let negotiated = "Vary: Accept-Language, Accept, X-API-Version\r\n"
    private static let head = "/api/v0/features"

    /// v0 is deprecated: every answer of it says so.
    static let versions = [
        WireCall("GET", head + "/rows/1", gives: 200, since, sunset, links, #""version":"v0""#, "Vary: Accept-Language\r\n"),
        WireCall("HEAD", head + "/rows/1", gives: 200, since, links),
        WireCall("GET", head + "/rows/1", ["If-None-Match: *"], gives: 304, since, sunset, links),
        WireCall("GET", head + "/nowhere", gives: 404, since, links, "API001"),
        WireCall("POST", head + "/rows/1", gives: 405, since, links, "API002"),
        WireCall("BREW", head + "/rows/1", gives: 405, since, links, "API002"),
        WireCall("GET", head + "/rows/x", ["Accept: application/problem+json"], gives: 422, since, links, "application/problem+json"),
        WireCall("GET", "/api/v0/items/5", gives: 401, since, links, "WWW-Authenticate: Bearer\r\n"),
        WireCall("GET", head + "/export", gives: 200, since, links, "Content-Type: text/csv\r\n"),
        WireCall("GET", head + "/rows/1", ["Accept: text/html"], gives: 406, since, links, "VAL008"),
        WireCall("GET", head + "/rows/1", ["Expect: 200-maybe"], gives: 417, since, links),
        WireCall("GET", head + "/rows/" + String(repeating: "1", count: 10_000), gives: 414, since, links),
        WireCall("PUT", head + "/changes", ["Content-Type: text/plain"], body: "{}", gives: 415, since, links),
        WireCall("PUT", head + "/changes", body: String(repeating: " ", count: 3_000_000), gives: 413, since, links),
        WireCall("GET", "/api/features/rows/1", ["X-API-Version: v0"], gives: 200, since, links, negotiated, #""version":"v0""#),
        WireCall("GET", "/api/features/rows/1", ["Accept: application/json;version=v0"], gives: 200, since, links, negotiated),
        WireCall(
            "GET", "/api/features/rows/1", ["Accept: text/html;version=5, */*;version=\"v1\"", "X-API-Version: v0"], gives: 200, negotiated,
            #""version":"v1""#),
        WireCall("GET", "/api/features/rows/1", gives: 200, negotiated, #""version":"v1""#),
        WireCall("GET", "/api/features/export", ["X-API-Version: v0"], gives: 200, since, links, "\r\nVary: Accept, X-API-Version\r\n"),
        WireCall("OPTIONS", "/api/features/rows/1", gives: 204, "\r\nVary: Accept, X-API-Version\r\n", "Allow: GET"),
        WireCall(
            "GET", "/api/features/rows/1", ["If-None-Match: *"], gives: 304, "\r\nVary: Accept-Language\r\n",
            "\r\nVary: Accept, X-API-Version\r\n"),
        WireCall("GET", "/api/v1/features/rows/1", ["X-API-Version: nonsense", "Accept: */*;version=x"], gives: 200, #""version":"v1""#),
        WireCall(
            "GET", "/api/features/rows/1", ["X-API-Version: v0", "X-API-Version: v1"], gives: 400, "API003",
            #""details":{"versions":["v1","v0"]}"#, negotiated),
        WireCall("GET", "/api/v7/rows", gives: 400, "API003", "Vary: Accept-Language\r\n"),
    ]

    /// What stands outside of versions.
    static let documents = [
        WireCall(
            "GET", "/openapi.json", ["X-API-Version: nonsense"], gives: 200, #"{"openapi":"3.1.0""#, "Vary: Accept-Language\r\n",
            "ETag: \"",
            "Cache-Control: public, no-cache\r\n", "Content-Type: application/json; charset=utf-8\r\n"),
        WireCall("GET", "/openapi/v0.json", gives: 200, #"{"openapi":"3.1.0""#, #""url":"/api/v0""#),
        WireCall("GET", "/openapi/v1.yaml", gives: 200, "openapi: \"3.1.0\"\n", "Content-Type: application/yaml; charset=utf-8\r\n"),
        WireCall("HEAD", "/openapi/v1.json", gives: 200, "ETag: \"", "Content-Length: "),
        WireCall("GET", "/openapi/v1.json", ["If-None-Match: *"], gives: 304, "ETag: \"", "Vary: Accept-Language\r\n"),
        WireCall("GET", "/openapi/v7.json", gives: 404, "API001"),
        WireCall("POST", "/openapi.yaml", gives: 405, "API002", "Allow: GET, HEAD"),
        WireCall("BREW", "/openapi.json", gives: 405, "API002"), WireCall("GET", "/docs/", gives: 308, "Location: ../docs\r\n"),
        WireCall("GET", "/docs", gives: 200, "Content-Type: text/html; charset=utf-8\r\n"),
    ]
}
