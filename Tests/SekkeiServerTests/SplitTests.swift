import NIOCore
import Testing

@testable import Sekkei

/// How the network cuts the bytes must never change what they mean.
@Suite struct SplitTests {
    private static let stream = Array(
        ("GET /1 HTTP/1.1\r\nHost: a\r\n\r\nPOST /2 HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\na\n\r\n\r\n\r\n"
            + "POST /3 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4;x=\"y\"\r\n\n\r\n\n\r\n1\r\nz\r\n0\r\nT: 1\r\n\r\n"
            + "GET /4 HTTP/1.1\r\nHost: a\r\n\r\n").utf8)

    private static func echo() -> TestResponder {
        TestResponder(respond: { .answer(.text("\($0.target)=\(String(buffer: $0.body).debugDescription)")) })
    }

    private static func answers(_ bytes: [UInt8]) -> [String] {
        var rest = bytes
        var bodies: [String] = []
        while let (answer, length) = WireAnswer.parse(rest, toHead: false, atEnd: false) {
            bodies.append(answer.body)
            rest.removeFirst(length)
        }
        return bodies
    }

    @Test func stream_cutInTwoAnywhere_isAnsweredAlike() throws {
        for cut in 0...Self.stream.count {
            let connection = try EmbeddedConnection(Self.echo())
            try connection.send(Self.stream[..<cut])
            try connection.send(Self.stream[cut...])
            let answers = Self.answers(try connection.received())
            #expect(answers == ["/1=\"\"", "/2=\"a\\n\\r\\n\\r\\n\"", "/3=\"\\n\\r\\n\\nz\"", "/4=\"\""], "cut at \(cut)")
            #expect(connection.phase == .idle)
        }
    }

    @Test(arguments: [1, 2, 3, 5, 7])
    func stream_inSmallPieces_isAnsweredAlike(size: Int) throws {
        let connection = try EmbeddedConnection(Self.echo())
        for start in stride(from: 0, to: Self.stream.count, by: size) {
            try connection.send(Self.stream[start..<min(start + size, Self.stream.count)])
        }
        #expect(try connection.statuses() == [200, 200, 200, 200])
    }

    @Test func garbage_howeverItIsCut_isAnsweredAlikeAndAtMostOnceARequest() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("split seed: \(seed)")
        var noise = Noise(seed: seed)
        for _ in 0..<3000 {
            let message = noise.message()
            let whole = Self.echo()
            let cut = Self.echo()
            let first = try Self.outcome(of: [message[...]], whole)
            let second = try Self.outcome(of: Self.pieces(message, &noise), cut)
            #expect(first == second, "\(String(decoding: message, as: UTF8.self).debugDescription)")
            #expect(whole.finished == cut.finished)
            #expect(whole.finished.count <= first.count)
        }
    }

    private static func outcome(of pieces: [ArraySlice<UInt8>], _ responder: TestResponder) throws -> [Int] {
        let connection = try EmbeddedConnection(responder)
        for piece in pieces { try connection.send(piece) }
        connection.endInput()
        return try connection.statuses().filter { $0 != 100 }
    }

    private static func pieces(_ message: [UInt8], _ noise: inout Noise) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var rest = message[...]
        while !rest.isEmpty {
            let count = Int.random(in: 1...20, using: &noise)
            pieces.append(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        return pieces
    }
}
