import Testing

@testable import Sekkei

@Suite struct HeaderParametersTests {
    private func read(_ text: String) -> HeaderParameters? { HeaderParameters(text.utf8) }

    @Test(arguments: [
        (#"form-data; name="a""#, "a"), ("form-data;name=a", "a"), (#"Form-Data ; NAME="a b;c=d" ; x=y"#, "a b;c=d"),
        (#"form-data; name="a\"b""#, "a\"b"),
        (#"form-data; name="C:\dir\\a""#, #"C:\dir\a"#), (#"form-data; name="日本""#, "日本"), (#"form-data; name="""#, ""),
        ("form-data; name=a;", "a"),
        ("form-data;; name=a", "a"), ("\tform-data ;\tname=a ", "a"), (#"form-data; name="%22a""#, "%22a"),
    ])
    func parameter_inAnyForm_isRead(text: String, name: String) {
        #expect(read(text)?.value == "form-data" && read(text)?["name"] == name)
    }

    @Test(arguments: [
        "", ";", "; name=a", "form-data name=a", "form-data; name", "form-data; name=", "form-data; name =a", "form-data; name= a",
        #"form-data; name="a"#, #"form-data; name="a"b"#, "form-data; =a", "form-data; name=a; name=b", "form-data; name=a; NAME=b",
        "form-data; na me=a", #"form-data; name="a\"#, "form data; name=a", "form-data; name=é",
    ])
    func text_againstTheGrammar_isNil(text: String) {
        #expect(read(text) == nil)
    }

    @Test func quotedText_thatIsNotUTF8_isNil() {
        #expect(HeaderParameters(Array(#"form-data; name=""#.utf8) + [0xFF, 0x22]) == nil)
    }

    @Test(arguments: [
        ("image/png", true), ("IMAGE/PNG; q=1", true), ("image", false), ("/", false), ("a/", false), ("/b", false), ("a/b/c", false),
    ])
    func mediaType_isTwoTokens(text: String, expected: Bool) {
        #expect(read(text)?.isMediaType == expected)
    }

    @Test(arguments: [
        ("boundary=abc", "abc"), (#"boundary="a b""#, "a b"), ("Boundary=----WebKitFormBoundary7MA4", "----WebKitFormBoundary7MA4"),
        (#"boundary="gc0pJq0M:08jU534c0p""#, "gc0pJq0M:08jU534c0p"), (#"charset=utf-8; boundary="'()+_,-./:=?""#, "'()+_,-./:=?"),
        ("boundary=" + String(repeating: "b", count: 70), String(repeating: "b", count: 70)),
    ])
    func boundary_thatIsRight_isTaken(text: String, boundary: String) {
        let value = read("multipart/form-data; \(text)").flatMap { FormBoundary($0) }
        #expect(value?.delimiter == Array("\r\n--\(boundary)".utf8))
    }

    @Test(arguments: [
        "", "charset=utf-8", #"boundary="""#, #"boundary="a ""#, #"boundary="a@b""#, #"boundary="é""#, #"boundary="a\"b""#,
        #"boundary="a;b""#,
        "boundary=" + String(repeating: "b", count: 71),
    ])
    func boundary_thatIsWrong_isNil(text: String) {
        #expect(read("multipart/form-data; \(text)").flatMap { FormBoundary($0) } == nil)
    }

    @Test(
        arguments: [
            ("a.png", "a.png"), ("/etc/passwd", "passwd"), (#"C:\fakepath\a.png"#, "a.png"), ("../../a", "a"), (#"..\/a"#, "a"),
            ("a/", nil), ("..", nil),
            (".", nil), ("", nil), ("/", nil), ("x/..", nil), (".htaccess", ".htaccess"), ("日本.txt", "日本.txt"),
            ("a\u{301}/\u{301}b", "\u{301}b"),
        ] as [(String, String?)])
    func fileName_withAPath_losesIt(text: String, name: String?) {
        #expect(UploadedFile.lastComponent(of: text) == name)
    }
}
