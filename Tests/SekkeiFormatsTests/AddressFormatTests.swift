import Sekkei
import Testing

@Suite struct AddressFormatTests {
    @Test(arguments: [
        "a@b.co", "user.name+tag@example.com", "x@xn--fiqs8s.example", "!#$%&'*+-/=?^_`{|}~@example.org", "a@sub.sub.example.co.jp",
        "1@2.c3", String(repeating: "l", count: 64) + "@example.com", "a@b-c.de", "USER@EXAMPLE.COM",
    ])
    func email_whenRight_isValid(text: String) {
        #expect(EmailFormat.isValid(text))
    }

    @Test(arguments: [
        "", "@", "a", "a@", "@b.co", "a@b", "a@localhost", "a@b.", "a@.b", "a@b..c", ".a@b.co", "a.@b.co", "a..b@c.de", "a@b@c.de",
        "a b@c.de", "a@b c.de", "a@-b.co", "a@b-.co", "a@b.c_d", "a@[127.0.0.1]", "a@127.0.0.1", "\"a\"@b.co", "a@b.co\n", "é@b.co",
        "a@é.co", "a(c)@b.co", "a,b@c.de", String(repeating: "l", count: 65) + "@example.com",
        "a@" + String(repeating: "b", count: 64) + ".co", "a@" + String(repeating: "b23456789.", count: 26) + "com", "a\0@b.co",
    ])
    func email_whenWrong_isNotValid(text: String) {
        #expect(!EmailFormat.isValid(text))
    }

    @Test func email_whenAtTheLimitOfItsLength_isValid() {
        let domain = [63, 63, 63, 40].map { String(repeating: "d", count: $0) }.joined(separator: ".") + ".c"
        let local = String(repeating: "l", count: 253 - domain.utf8.count)
        #expect(EmailFormat.isValid(local + "@" + domain))
        #expect(!EmailFormat.isValid(local + "l@" + domain))
    }

    @Test(arguments: ["a", "localhost", "example.com", "1.example", "a-b.c--d", "EXAMPLE.Com", "123", String(repeating: "x", count: 63)])
    func hostname_whenRight_isValid(text: String) {
        #expect(HostnameFormat.isValid(text))
    }

    @Test(arguments: ["", ".", "a.", ".a", "a..b", "-a", "a-", "a.-b", "a_b", "a b", "é", "a/b", "a:1", String(repeating: "x", count: 64)])
    func hostname_whenWrong_isNotValid(text: String) {
        #expect(!HostnameFormat.isValid(text))
    }

    @Test func hostname_whenAtTheLimitOfItsLength_isValid() {
        let name = [63, 63, 63, 61].map { String(repeating: "h", count: $0) }.joined(separator: ".")
        #expect(HostnameFormat.isValid(name))
        #expect(!HostnameFormat.isValid(name + "h"))
    }

    @Test(arguments: ["0.0.0.0", "255.255.255.255", "192.0.2.1", "1.2.3.4", "127.0.0.1"])
    func ipv4_whenRight_isValid(text: String) {
        #expect(IPv4Format.isValid(text))
    }

    @Test(arguments: [
        "", "1.2.3", "1.2.3.4.5", "256.0.0.1", "1.2.3.999", "01.2.3.4", "1.2.3.00", "1.2.3.", ".1.2.3", "1..2.3", "1.2.3.a",
        "0x7f.0.0.1", "1.2.3.4 ", "+1.2.3.4", "2130706433",
    ])
    func ipv4_whenWrong_isNotValid(text: String) {
        #expect(!IPv4Format.isValid(text))
    }

    @Test func ipv4_whenOctetsAreTried_goesUpTo255() {
        for octet in 0..<1000 {
            #expect(IPv4Format.isValid("1.\(octet).2.3") == (octet <= 255))
            #expect(IPv4Format.isValid("1.2.3.\(octet)") == (octet <= 255))
        }
    }

    @Test(arguments: [
        "::", "::1", "1::", "2001:db8::1", "2001:DB8:0:0:8:800:200C:417A", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1", "1:2:3:4:5:6:1.2.3.4",
        "1::8", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "::1.2.3.4", "1:2:3:4:5::1.2.3.4", "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255",
        "0:0:0:0:0:0:0:0", "fe80::0001",
    ])
    func ipv6_whenRight_isValid(text: String) {
        #expect(IPv6Format.isValid(text))
    }

    @Test(arguments: [
        "", ":", ":::", "1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "::1::", ":1", "1:", "1:2:3:4:5:6:7:", ":2:3:4:5:6:7:8",
        "12345::", "g::", "1:2:3:4:5:6:7:1.2.3.4", "::1.2.3", "::1.2.3.4:5", "1.2.3.4::", "::01.2.3.4", "::256.2.3.4", "fe80::1%eth0",
        "[::1]", "::1/64", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", " ::1", "::1 ", "1:::2", "1.2.3.4", "::-1", "::é",
    ])
    func ipv6_whenWrong_isNotValid(text: String) {
        #expect(!IPv6Format.isValid(text))
    }
}
