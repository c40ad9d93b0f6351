import NIOCore
import NIOHTTP1
import NIOPosix
import Testing

@_spi(Generated) @testable import Sekkei

struct ClientNetworkTests {
    @Test(arguments: [
        ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"), ("2001:db8::1", "2001:db8::"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"), ("::1", "::"),
    ])
    func address_countsAsItsNetwork(address: String, network: String) throws {
        let request = Request(
            method: .get, target: "/", headers: [:], remoteAddress: try SocketAddress(ipAddress: address, port: 1),
            eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        #expect(RequestContext(request).clientNetwork == network)
    }

    @Test func connection_withoutAnAddress_hasNoNetwork() {
        #expect(RequestContext(BareServer.request(.get, "/", [])).clientNetwork == "")
    }
}
