import Testing

/// The calls of ``WireTests``, by construct.
enum WireCalls {
    struct Group: Sendable, CustomTestStringConvertible {
        let name: String
        let calls: [WireCall]

        var testDescription: String { name }
    }

    static let groups = [
        Group(name: "decimal, duration, bytes, any, const, map", calls: values), Group(name: "parameters", calls: parameters),
        Group(name: "unions", calls: unions), Group(name: "conditions", calls: conditions), Group(name: "forms", calls: forms),
        Group(name: "streams", calls: streams), Group(name: "origins", calls: origins), Group(name: "media types", calls: mediaTypes),
        Group(name: "callers and limits", calls: callers), Group(name: "versions", calls: versions),
        Group(name: "documents", calls: documents),
    ]

    // MARK: - Bodies

    private static let constants = #""kind":"sample","revision":2,"accepted":true,"urgency":"urgent""#

    private static func sample(_ members: String, price: String = #""12.50""#, gives status: Int, _ piece: String) -> WireCall {
        let more = members.isEmpty ? "" : "," + members
        return WireCall("POST", "/samples", body: "{\(constants),\"price\":\(price)\(more)}", gives: status, piece)
    }

    private static func fault(_ field: String, _ code: String, in place: String = "body") -> String {
        #""field":"\#(field)","in":"\#(place)","code":"\#(code)""#
    }

    private static let values =
        [
            sample(#""channel":"web""#, gives: 200, #""channel":"web""#),
            sample(#""channel":"app""#, gives: 422, fault("channel", "VAL002")),
            sample("", price: #""-0.00""#, gives: 200, #""price":"0""#),
            sample("", price: #""9999.99""#, gives: 200, #""price":"9999.99""#),
            sample(#""effort":"PT60.123456789S""#, gives: 200, #""effort":"PT1M0.123456789S""#),
            sample(#""seal":"AQI=""#, gives: 200, #""seal":"AQI=""#), sample(#""seal":"AQ==""#, gives: 422, fault("seal", "VAL003")),
            sample(#""settings":null"#, gives: 200, #""settings":null"#),
            sample(#""settings":{"a":1,"a":2}"#, gives: 422, fault("settings.a", "VAL009")),
            sample(#""settings":"a\u0000""#, gives: 422, fault("settings", "VAL002")),
            sample(#""settings":"\ud800""#, gives: 400, "VAL004"),
            sample("\"settings\":" + nested(63), gives: 200, nested(63)), sample("\"settings\":" + nested(65), gives: 400, "VAL004"),
            sample(#""extra":1,"extra":2"#, gives: 422, fault("extra", "VAL009")),
            sample(#""extra":2147483648"#, gives: 422, fault("extra", "VAL003")),
            sample(#""shares":{"a":"0","AB":"1","cd":1}"#, gives: 422, fault("shares.AB", "VAL002")),
            WireCall("POST", "/samples", body: "{}", gives: 422, fault("kind", "VAL001"), fault("urgency", "VAL001")),
            WireCall("PATCH", "/samples", body: #"{"price":null,"channel":"x"}"#, gives: 422, fault("price", "VAL002")),
            WireCall("PATCH", "/samples", ["Content-Type: application/merge-patch+json"], body: #"{"seal":null}"#, gives: 200),
        ] + decimals.map { sample("", price: $0, gives: 422, fault("price", "VAL002")) }
        + durations.map { sample(#""effort":"\#($0)""#, gives: 422, fault("effort", "VAL002")) }
        + base64.map { sample(#""seal":"\#($0)""#, gives: 422, fault("seal", "VAL002")) }

    private static func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    private static let decimals =
        [#""1e5""#, #""1E-5""#, #""007""#, #""+1""#, #"" 1""#, #"".5""#, #""5.""#, #""""#, #""NaN""#, #""１２""#, "12.5", "null", "[]"]
        + ["\"" + String(repeating: "9", count: 39) + "\""]

    private static let durations = [
        "P99999999999999999999D", "PT9223372036854775807S", "P9223372036854775807W", "PT1.5M", "PT0.1234567890S", "P", "PT", "P1Y", "P1M",
        "PT1S1M", "pt1m", "P1DT", "--PT1M", "",
    ]

    private static let base64 = ["AQI", "A", "AQJ=", "AQ-_", "AQI= ", "AQI==", "====", "QR=="]

    // MARK: - Paths, queries and header fields

    private static let parameters = [
        WireCall("GET", "/prices/12.50/PT90S", ["X-Rate: 0.75"], gives: 200, "X-Price: 12.5\r\n", "X-Wait: PT1M30S\r\n"),
        WireCall(
            "GET", "/prices/1e2/P2D", ["X-Rate: 0.1"], gives: 422, fault("price", "VAL002", in: "path"),
            fault("wait", "VAL003", in: "path"),
            fault("X-Rate", "VAL003", in: "header")),
        WireCall("GET", "/prices/%FF/PT1S", gives: 422, fault("price", "VAL002", in: "path")),
        WireCall("GET", "/prices/1/PT1S", ["X-Rate: 0.6", "X-Rate: 9"], gives: 422, fault("X-Rate", "VAL009", in: "header")),
        WireCall(
            "GET", "/prices/1/PT1S", ["X-Secret: hush"], gives: 422, fault("X-Secret", "VAL003", in: "header"), "\"invalid_value\":null"),
        WireCall("GET", "/prices/0/PT90S", gives: 409, "BIZ020", #""late_by":"PT1M30S""#),
        WireCall("GET", "/rows?pin=abc", gives: 422, fault("pin", "VAL003", in: "query"), "\"invalid_value\":null"),
        WireCall("GET", "/rows?pin=abcd&pin=efgh", gives: 422, fault("pin", "VAL009", in: "query"), "\"invalid_value\":null"),
        WireCall(
            "GET", "/rows?marks=1&marks=x&marks=3", gives: 422, fault("marks", "VAL002", in: "query"), fault("marks", "VAL003", in: "query")
        ),
        WireCall(
            "GET", "/rows?page=2&cursor=x&size=0&sort=nope&price=x", gives: 422, fault("price", "VAL002", in: "query"),
            fault("cursor", "VAL002", in: "query"), fault("size", "VAL003", in: "query"), fault("sort", "VAL002", in: "query"),
            fault("page", "VAL007", in: "query")),
    ]

    // MARK: - Unions

    private static func change(_ text: String, gives status: Int, _ piece: String) -> WireCall {
        WireCall("PUT", "/changes", body: "{\"changes\":[\(text)]}", gives: status, piece)
    }

    private static let unions = [
        change(#"{"from":1,"to":2,"kind":"moved"}"#, gives: 200, #"{"kind":"moved","from":1,"to":2}"#),
        change(#"{"k\u0069nd":"moved","from":1,"to":2}"#, gives: 200, #"{"kind":"moved","from":1,"to":2}"#),
        change(#"{"kind":"commented","text":"a","kind":"moved"}"#, gives: 422, fault("changes[0].kind", "VAL009")),
        change(#"{"kind":"Commented","text":"a"}"#, gives: 422, fault("changes[0].kind", "VAL002")),
        change(#"{"kind":{"kind":"moved"}}"#, gives: 422, fault("changes[0].kind", "VAL002")),
        change("{}", gives: 422, fault("changes[0].kind", "VAL001")), change("null", gives: 422, fault("changes[0]", "VAL002")),
        change(#"{"kind":"undone","change":{"kind":"x"}}"#, gives: 422, fault("changes[0].change.kind", "VAL002")),
        change(#"{"kind":"moved","from":9223372036854775808,"to":1.5}"#, gives: 422, fault("changes[0].to", "VAL002")),
        change(undone(60), gives: 200, #"{"kind":"undone"}"#), change(undone(200), gives: 400, "VAL004"),
        change(Array(repeating: "{}", count: 150).joined(separator: ","), gives: 422, fault("changes[99].kind", "VAL001")),
    ]

    private static func undone(_ depth: Int) -> String {
        String(repeating: #"{"change":"#, count: depth) + #"{"kind":"undone"}"# + String(repeating: #","kind":"undone"}"#, count: depth)
    }

    // MARK: - Conditions

    private static let body = #"{"name":"dog"}"#

    private static func put(_ tags: String, gives status: Int) -> WireCall {
        WireCall("PUT", "/rows/1", ["If-Match: \(tags)"], body: body, gives: status)
    }

    private static let conditions = [
        WireCall("GET", "/rows/1", gives: 200, "ETag: \"7-v1-"), WireCall("HEAD", "/rows/1", gives: 200, "ETag: \"7-v1-"),
        WireCall("GET", "/rows/1", [#"If-None-Match: "x", W/"7-v1-en", "7-v1-ja""#], gives: 304, "ETag: \"7-v1-"),
        WireCall("GET", "/rows/1", ["If-None-Match: 7-v1-en"], gives: 200),
        WireCall("GET", "/rows/9", ["If-None-Match: *"], gives: 404, "BIZ002"),
        WireCall("POST", "/rows", [#"If-Match: "x""#], body: body, gives: 201, "ETag: \"1-v1-", "Location: /api/v1/features/rows/4\r\n"),
        WireCall("POST", "/rows/1/rename", body: body, gives: 428, "VAL014"),
        WireCall("POST", "/rows/1/rename", [#"If-Match: "7-v1-en""#], body: body, gives: 200, "ETag: \"8-v1-"),
        WireCall("DELETE", "/rows/1", [#"If-Match: W/"7-v1-en""#], gives: 412, "BIZ004"),
        WireCall("DELETE", "/rows/1", gives: 204, "Deprecation: @1780272000\r\n"),
        WireCall("PUT", "/rows/1", body: body, gives: 428, "VAL014"),
        WireCall("PUT", "/rows/x", [#"If-Match: "x""#], body: "{}", gives: 422, fault("id", "VAL002", in: "path"), fault("name", "VAL001")),
        put("*", gives: 200), put(#""7-v1-ja""#, gives: 200), put(#""x", "7-v1-en""#, gives: 200), put(#""6-v1-en""#, gives: 412),
        put(#"W/"7-v1-en""#, gives: 412), put(#""7-v1-en", "8-v1-en""#, gives: 412), put("7-v1-en", gives: 412), put("", gives: 412),
        put(#"*, "7-v1-en""#, gives: 412), put(#""7-v9-en""#, gives: 412), put(#""99999999999999999999-v1-en""#, gives: 412),
        put("\"" + String(repeating: "a", count: 6000) + "\"", gives: 412),
    ]
}
