import Testing

@testable import SekkeiSpec

@Suite struct SwiftNameTests {
    @Test(arguments: [
        ("task_id", "taskID"), ("id", "id"), ("ids", "ids"), ("user_id", "userID"), ("task_ids", "taskIDs"), ("html_url", "htmlURL"),
        ("url", "url"), ("urls", "urls"), ("image_urls", "imageURLs"), ("in_progress", "inProgress"), ("taskId", "taskID"),
        ("taskID", "taskID"), ("taskIDs", "taskIDs"), ("HTMLParser", "htmlParser"), ("X-Request-ID", "xRequestID"),
        ("created_at", "createdAt"),
        ("_links", "links"), ("a.b-c d", "aBCD"), ("default", "default"), ("2fa_code", "_2faCode"), ("名前", "名前"), ("api_key", "apiKey"),
        ("json_api_uuid", "jsonAPIUUID"), ("address2", "address2"), ("ios_id", "iosID"), ("<=", "u3C_3D"),
    ])
    func member_ofSpecName_followsTheGuidelines(name: String, expected: String) {
        #expect(SwiftName.member(name) == expected)
    }

    @Test(arguments: [
        ("in_progress", "inProgress"), ("2xx", "_2xx"), ("default", "`default`"), ("rawValue", "rawValue_"), ("IN_PROGRESS", "inProgress"),
        ("1.5", "_15"), ("self", "`self`"), ("high", "high"),
    ])
    func enumCase_ofValue_isIdentifierOrEscaped(value: String, expected: String) {
        #expect(SwiftName.enumCase(value) == expected)
    }

    @Test(arguments: [
        ("BIZ_TASK_CLOSED", "TaskClosed"), ("TASK_CLOSED", "TaskClosed"), ("BIZ", "Biz"), ("SYS_HTTP_VERSION", "HTTPVersion"),
        ("BIZ_USER_ID_TAKEN", "UserIDTaken"), ("BIZ_2FA_NEEDED", "_2faNeeded"),
    ])
    func error_ofEntry_dropsThePrefixOfCodes(name: String, expected: String) {
        #expect(SwiftName.error(name, prefixes: ["BIZ", "SYS"]) == expected)
    }

    @Test(arguments: [("task_closed", "TaskClosed"), ("http_error", "HTTPError"), ("ids", "IDs"), ("2xx", "_2xx")])
    func type_ofWords_isCapitalized(name: String, expected: String) {
        #expect(SwiftName.type(name) == expected)
    }

    @Test(arguments: ["class", "Any", "Type", "in", "where"])
    func escaped_ofKeyword_standsInBackticks(name: String) {
        #expect(SwiftName.escaped(name) == "`\(name)`")
    }

    @Test(arguments: ["task", "klass", "async", "actor"])
    func escaped_ofOtherWord_isTheWord(name: String) {
        #expect(SwiftName.escaped(name) == name)
    }

    @Test(arguments: [("a", true), ("_", true), ("名", true), ("", false), ("1a", false), ("a-b", false), ("a b", false)])
    func identifier_check_knowsIdentifiers(name: String, expected: Bool) {
        #expect(SwiftName.isIdentifier(name) == expected)
    }
}
