/// Reproducible garbage: requests with bytes exchanged, cut out or doubled, and bytes that never were a request.
struct Noise: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    private static let seeds = [
        "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
        "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nT: 1\r\n\r\n",
        "PUT /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc", "HEAD http://a/b HTTP/1.0\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ]

    mutating func message() -> [UInt8] {
        if UInt8.random(in: 0..<8, using: &self) == 0 { return bytes(Int.random(in: 0..<2000, using: &self)) }
        var message: [UInt8] = []
        for _ in 0..<Int.random(in: 1..<5, using: &self) { message += Array((Self.seeds.randomElement(using: &self) ?? "").utf8) }
        for _ in 0..<Int.random(in: 0..<6, using: &self) { mutate(&message) }
        return message
    }

    private mutating func mutate(_ message: inout [UInt8]) {
        guard !message.isEmpty else { return }
        let index = message.indices.randomElement(using: &self) ?? 0
        switch UInt8.random(in: 0..<4, using: &self) {
        case 0: message[index] = UInt8.random(in: 0...255, using: &self)
        case 1: message.remove(at: index)
        case 2: message.insert(message[index], at: index)
        default: message.insert(contentsOf: bytes(3), at: index)
        }
    }

    private mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
    }
}
