import Testing

@testable import Sekkei

@Suite struct ContentDispositionTests {
    @Test(arguments: [
        ("events.csv", #"attachment; filename="events.csv""#), ("my events.csv", #"attachment; filename="my events.csv""#),
        ("../../etc/passwd", #"attachment; filename=".._.._etc_passwd""#), (#"a\b"#, #"attachment; filename="a_b""#),
        ("a\r\nSet-Cookie: x", #"attachment; filename="a__Set-Cookie: x""#),
        (#"a"b"#, #"attachment; filename="a_b"; filename*=UTF-8''a%22b"#),
        ("50%.csv", #"attachment; filename="50_.csv"; filename*=UTF-8''50%25.csv"#),
        ("売上.csv", #"attachment; filename="__.csv"; filename*=UTF-8''%E5%A3%B2%E4%B8%8A.csv"#), ("", #"attachment; filename="""#),
    ])
    func field_namesTheFile(name: String, field: String) {
        #expect(ContentDisposition.attachment(name) == field)
        #expect(Answer.isSendable("Content-Disposition", field))
    }
}
