import Testing

@testable import Sekkei

struct ClientNetworkTests {
    @Test(arguments: [
        ("192.0.2.7", "192.0.2.7"), ("", ""), ("::ffff:192.0.2.7", "192.0.2.7"), ("::1", "0:0:0:0::/64"), ("::", "0:0:0:0::/64"),
        ("2001:db8::1", "2001:db8:0:0::/64"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("2001:db8:1:2::", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80:0:0:0::/64"), ("1:2:3:4:5::", "1:2:3:4::/64"),
    ])
    func address_countsAsItsNetwork(address: String, network: String) {
        #expect(ClientNetwork.text(address) == network)
    }
}
