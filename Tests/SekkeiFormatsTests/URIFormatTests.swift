import Sekkei
import Testing

@Suite struct URIFormatTests {
    @Test(arguments: [
        "http://example.com", "https://user:pw@example.com:8443/a/b%20c?x=1&y=%C3%A9#top", "ftp://ftp.is.co.za/rfc/rfc1808.txt",
        "ldap://[2001:db8::7]/c=GB?objectClass?one", "mailto:John.Doe@example.com", "news:comp.infosystems.www.servers.unix",
        "tel:+1-816-555-1212", "telnet://192.0.2.16:80/", "urn:oasis:names:specification:docbook:dtd:xml:4.1.2", "a:", "x+y-z.9:rest",
        "http://[::1]", "http://[::1]:80/", "http://[v7.a:b]", "file:///etc/hosts", "http://example.com:", "http://", "s:/p", "s:a//b",
        "http://a/?q?r/:@", "http://a/#f?/:@", "http://a/;p=1,2/(x)*!'$", "http://%41.example/~u", "s://a@b",
    ])
    func uri_whenRight_isValid(text: String) {
        #expect(URIFormat.isValid(text))
    }

    @Test(arguments: [
        "", ":", "example.com", "/a/b", "//example.com/", "1http://a", "-a:b", "ht_tp://a", "http ://a", "http://a b", "http://a/b c",
        "http://a/%", "http://a/%2", "http://a/%zz", "http://a/?%4", "http://a/#%", "http://a/#b#c", "http://a/[b]", "http://[::1",
        "http://[1.2.3.4]", "http://[::1]x", "http://[::1]:x", "http://a:b", "http://a:80x/", "http://a@b@c/", "http://é.example/",
        "http://a/日本", "http://a/<b>", "http://a/\"", "http://a/{b}", "http://a/a|b", "http://a/a\\b", "http://a/^", "http://a/`",
        "http://a/\n", "http://[v.a]", "http://[v7.]", "http://[v7.%41]", "http://[]", "s:\0", "http://us[er@a/",
    ])
    func uri_whenWrong_isNotValid(text: String) {
        #expect(!URIFormat.isValid(text))
    }
}
