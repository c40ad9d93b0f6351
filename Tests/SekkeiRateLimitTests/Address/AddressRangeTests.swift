import Testing

@testable import Sekkei

struct AddressRangeTests {
    @Test(arguments: [
        ("10.0.0.0/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.0", false), ("10.0.0.0/8", "::ffff:10.1.1.1", true),
        ("192.0.2.1", "192.0.2.1", true), ("192.0.2.1", "192.0.2.2", false), ("0.0.0.0/0", "203.0.113.9", true),
        ("0.0.0.0/0", "2001:db8::1", false), ("::/0", "10.0.0.1", true), ("2001:db8::/32", "2001:db8:ffff::1", true),
        ("2001:db8::/32", "2001:db9::", false), ("::1", "::1", true), ("fe80::/10", "febf::1", true), ("192.0.2.4/30", "192.0.2.7", true),
    ])
    func range_containsWhatBeginsAlike(range: String, address: String, expected: Bool) throws {
        #expect(try #require(AddressRange(range)).contains(try #require(ClientAddress(address))) == expected)
    }

    @Test(arguments: [
        "", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.1/8", "::/129", "2001:db8::1/32", "a/8", "1.2.3.4/8/8",
    ])
    func range_ofAnythingElse_isNone(text: String) {
        #expect(AddressRange(text) == nil)
    }

    @Test func proxies_ofAList_areRead() throws {
        let proxies = try TrustedProxies(parsing: " 10.0.0.0/8,::1 , 192.0.2.1,")
        #expect(proxies.ranges.map(\.description) == ["10.0.0.0/8", "::1/128", "192.0.2.1/32"])
        #expect(try TrustedProxies(parsing: "").ranges.isEmpty)
        #expect { try TrustedProxies(parsing: "10.0.0.0/8, proxy.example") } throws: { "\($0)".contains("'proxy.example'") }
    }
}
