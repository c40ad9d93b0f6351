import NIOCore
import NIOHTTP1
import NIOPosix
import SekkeiStoreTesting
import Testing

@testable import Sekkei

struct ForwardedHopsTests {
    private static func client(
        _ fields: [(String, String)], peer: String = "10.0.0.1", trusted: String = "10.0.0.0/8, 2001:db8::/32",
        field: TrustedProxies.Field = .xForwardedFor
    ) throws -> String? {
        let request = Request(
            method: .get, target: "/", headers: HTTPHeaders(fields), remoteAddress: try SocketAddress(ipAddress: peer, port: 1),
            eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        request.findClient(try TrustedProxies(parsing: trusted, field: field))
        return request.clientAddress?.description
    }

    @Test(arguments: [
        ("203.0.113.9", "203.0.113.9"), ("198.51.100.1, 203.0.113.9", "203.0.113.9"), ("203.0.113.9, 10.1.2.3", "203.0.113.9"),
        ("203.0.113.9:4711", "203.0.113.9"), ("[2001:db9::1]:4711", "2001:db9::1"), ("[2001:db9::1]", "2001:db9::1"),
        ("2001:db9::1", "2001:db9::1"), ("203.0.113.9, 2001:db8::5,10.0.0.9", "203.0.113.9"), ("::ffff:203.0.113.9", "203.0.113.9"),
        // All hops are trusted: the first of them asks.
        ("10.0.0.3, 10.0.0.2", "10.0.0.3"),
        // What cannot be read ends the way at the proxy that has noted it.
        ("203.0.113.9, junk", "10.0.0.1"), ("203.0.113.9, junk, 10.0.0.2", "10.0.0.2"), ("", "10.0.0.1"), (",,,", "10.0.0.1"),
        ("unknown", "10.0.0.1"), ("203.0.113.9:x", "10.0.0.1"), ("[203.0.113.9]", "10.0.0.1"), ("203.0.113.999", "10.0.0.1"),
        ("' OR 1=1 --", "10.0.0.1"),
    ])
    func client_behindATrustedProxy_isTheLastHopThatIsNotTrusted(value: String, expected: String) throws {
        #expect(try Self.client([("X-Forwarded-For", value)]) == expected)
    }

    @Test(arguments: [
        ("for=203.0.113.9", "203.0.113.9"), ("For=\"[2001:db9::1]:4711\";proto=https", "2001:db9::1"),
        ("by=10.0.0.1; for=203.0.113.9", "203.0.113.9"),
        ("for=198.51.100.1, for=203.0.113.9;host=a", "203.0.113.9"), ("for=_hidden", "10.0.0.1"), ("for=unknown", "10.0.0.1"),
        ("for=\"203.0.113.9", "10.0.0.1"), ("for=\"", "10.0.0.1"), ("proto=https", "10.0.0.1"), ("for", "10.0.0.1"), ("=;=,", "10.0.0.1"),
    ])
    func client_byForwarded_isReadAsRFC7239SaysIt(value: String, expected: String) throws {
        #expect(try Self.client([("Forwarded", value)], field: .forwarded) == expected)
    }

    @Test func client_withoutTrustedProxies_isThePeer() throws {
        let forged = [("X-Forwarded-For", "203.0.113.9"), ("Forwarded", "for=203.0.113.9")]
        #expect(try Self.client(forged, trusted: "") == "10.0.0.1")
        #expect(try Self.client(forged, peer: "198.51.100.1") == "198.51.100.1")
    }

    @Test func client_ofTheFieldThatIsNotConfigured_isIgnored() throws {
        #expect(try Self.client([("Forwarded", "for=203.0.113.9")]) == "10.0.0.1")
        #expect(try Self.client([("X-Forwarded-For", "203.0.113.9")], field: .forwarded) == "10.0.0.1")
    }

    @Test func client_ofSeveralLines_isInTheLast() throws {
        let lines = [("X-Forwarded-For", "198.51.100.1"), ("x-forwarded-for", "203.0.113.9, 10.0.0.2")]
        #expect(try Self.client(lines) == "203.0.113.9")
    }

    @Test func client_ofEndlessHops_isFoundInBoundedTime() throws {
        let hops = String(repeating: "10.0.0.2,", count: 8_000) + "10.0.0.3"
        #expect(try Self.client([("X-Forwarded-For", hops)]) == "10.0.0.2")
    }

    @Test func client_ofRandomBytes_isAnAddressAllTheSame() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(seed: seed)
        let alphabet = Array("0123456789.:,[]\"=;for abcdef\u{1F600}é")
        for round in 0..<2_000 {
            let value = String((0..<Int(random.next() % 60)).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] })
            for field in TrustedProxies.Field.allCases {
                let client = try Self.client([(field.rawValue, value)], field: field)
                #expect(client.flatMap { ClientAddress($0) } != nil, "seed \(seed), round \(round): \(value)")
            }
        }
    }
}
