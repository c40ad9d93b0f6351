import NIOCore
import Testing

@testable import Sekkei

struct ClientAddressTests {
    @Test(arguments: [
        ("127.0.0.1", "127.0.0.1"), ("::ffff:127.0.0.1", "127.0.0.1"), ("::FFFF:7f00:1", "127.0.0.1"), ("::1", "::1"), ("::", "::"),
        ("2001:DB8:0:0:0:0:0:1", "2001:db8::1"), ("2001:db8:0:1:0:0:0:1", "2001:db8:0:1::1"), ("1:0:0:2:0:0:3:4", "1::2:0:0:3:4"),
        ("64:ff9b::192.0.2.33", "64:ff9b::c000:221"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"), ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
    ])
    func address_ofAText_isWrittenCanonically(text: String, expected: String) throws {
        let address = try #require(ClientAddress(text))
        #expect(address.description == expected)
        #expect(ClientAddress(expected) == address)
    }

    @Test(arguments: [
        "", "localhost", "1.2.3", "1.2.3.4.5", "256.0.0.1", "01.2.3.4", "1.2.3.4:80", "[::1]", "::1%eth0", ":::", "1::2::3", "12345::",
        "g::",
        "1.2.3.4 ", "１.2.3.4", String(repeating: "1", count: 100_000), "1\u{301}.2.3.4", "::ffff:1.2.3.256",
    ])
    func address_ofAnythingElse_isNone(text: String) {
        #expect(ClientAddress(text) == nil)
    }

    @Test func address_ofAPeer_isTheSameAsOfItsText() throws {
        for text in ["192.0.2.7", "2001:db8::7", "::ffff:192.0.2.7"] {
            let peer = try SocketAddress(ipAddress: text, port: 4711)
            #expect(ClientAddress(peer) == ClientAddress(text))
        }
        #expect(ClientAddress(try SocketAddress(unixDomainSocketPath: "/tmp/x")) == nil)
    }

    @Test func network_ofIPv6_isItsFirst64Bits() throws {
        let first = try #require(ClientAddress("2001:db8:1:2:3:4:5:6")).network
        #expect(first == ClientAddress("2001:db8:1:2:ffff::1")?.network)
        #expect(first != ClientAddress("2001:db8:1:3::")?.network)
        #expect(ClientAddress("192.0.2.1")?.network.description == "192.0.2.1")
    }
}
