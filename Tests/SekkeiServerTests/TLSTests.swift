import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import Testing

@testable import Sekkei

@Suite struct TLSTests {
    /// A certificate for `localhost` and its key, made for one test.
    private struct Identity {
        let folder: URL
        var certificate: String { folder.appendingPathComponent("cert.pem").path }
        var key: String { folder.appendingPathComponent("key.pem").path }

        init() throws {
            folder = FileManager.default.temporaryDirectory.appendingPathComponent("sekkei-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let openssl = Process()
            openssl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            openssl.arguments = [
                "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate,
            ]
            openssl.standardError = FileHandle.nullDevice
            try openssl.run()
            openssl.waitUntilExit()
            try #require(openssl.terminationStatus == 0)
        }
    }

    private func withIdentity(_ body: (Identity) async throws -> Void) async throws {
        let identity = try Identity()
        defer { try? FileManager.default.removeItem(at: identity.folder) }
        try await body(identity)
    }

    private static func connect(
        _ server: RunningServer, trusting certificate: String
    ) async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.trustRoots = .file(certificate)
        configuration.applicationProtocols = ["http/1.1"]
        let context = try NIOSSLContext(configuration: configuration)
        return try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .connect(host: "127.0.0.1", port: server.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(NIOSSLClientHandler(context: context, serverHostname: "localhost"))
                    return try NIOAsyncChannel(
                        wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
                }
            }
    }

    @Test(arguments: [false, true])
    func request_overTLS_isAnsweredAndTheConnectionCloses(throughTask: Bool) async throws {
        try await withIdentity { identity in
            let responder = TestResponder(respond: { request in
                throughTask ? .task { .text(request.target) } : .answer(.text(request.target))
            })
            let tls = ServerTLS(certificateChain: identity.certificate, privateKey: identity.key)
            let certificate = identity.certificate
            try await withServer(responder, .testing { $0.tls = tls }) { server in
                let channel = try await Self.connect(server, trusting: certificate)
                let text = try await channel.executeThenClose { inbound, outbound in
                    try await outbound.write(ByteBuffer(string: "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n"))
                    try await outbound.write(ByteBuffer(string: "GET /2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                    var text = ""
                    for try await bytes in inbound { text += String(buffer: bytes) }
                    return text
                }
                #expect(text.contains("/1HTTP/1.1 200 OK") && text.hasSuffix("Connection: close\r\n\r\n/2"))
            }
        }
    }

    @Test func largeAnswer_overTLS_arrivesWholeBeforeTheConnectionCloses() async throws {
        try await withIdentity { identity in
            let body = ByteBuffer(repeating: 0x78, count: 3_000_000)
            let responder = TestResponder(respond: { _ in .answer(Answer(status: 200, body: .bytes(body))) })
            let tls = ServerTLS(certificateChain: identity.certificate, privateKey: identity.key)
            let certificate = identity.certificate
            try await withServer(responder, .testing { $0.tls = tls }) { server in
                let channel = try await Self.connect(server, trusting: certificate)
                let count = try await channel.executeThenClose { inbound, outbound in
                    try await outbound.write(ByteBuffer(string: "GET /1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                    var count = 0
                    for try await bytes in inbound { count += bytes.readableBytes }
                    return count
                }
                #expect(count > 3_000_000)
            }
        }
    }

    private static func firstLines(_ server: RunningServer, trusting certificate: String) async throws -> String {
        let channel = try await connect(server, trusting: certificate)
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: "GET /1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
            var text = ""
            for try await bytes in inbound { text += String(buffer: bytes) }
            return text
        }
    }

    @Test func answers_overTLSAlone_askForTLS() async throws {
        try await withIdentity { identity in
            let tls = ServerTLS(certificateChain: identity.certificate, privateKey: identity.key)
            let certificate = identity.certificate
            try await withServer(TestResponder(), .testing { $0.tls = tls }) { server in
                let text = try await Self.firstLines(server, trusting: certificate)
                #expect(text.contains("\r\nStrict-Transport-Security: max-age=31536000\r\n"))
            }
        }
        try await withServer(TestResponder(), .testing()) { server in
            let client = try server.connect()
            await client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            #expect(!(await client.receiveAll()).contains("Strict-Transport"))
        }
    }

    @Test func certificate_thatIsRenewed_servesNewConnections_andABrokenOneDoesNot() async throws {
        try await withIdentity { identity in
            try await withIdentity { renewed in
                let tls = ServerTLS(certificateChain: identity.certificate, privateKey: identity.key, renewal: .milliseconds(20))
                let (old, new) = (identity.folder.appendingPathComponent("old.pem").path, renewed.certificate)
                try FileManager.default.copyItem(atPath: identity.certificate, toPath: old)
                let (certificate, key, newKey) = (identity.certificate, identity.key, renewed.key)
                try await withServer(TestResponder(), .testing { $0.tls = tls }) { server in
                    #expect(try await Self.firstLines(server, trusting: old).contains("200 OK"))
                    try Data(contentsOf: URL(fileURLWithPath: new)).write(to: URL(fileURLWithPath: certificate))
                    try await Task.sleep(for: .milliseconds(200))
                    #expect(try await Self.firstLines(server, trusting: old).contains("200 OK"), "a certificate without its key")
                    try Data(contentsOf: URL(fileURLWithPath: newKey)).write(to: URL(fileURLWithPath: key))
                    var answer = ""
                    for _ in 0..<500 where answer.isEmpty {
                        try await Task.sleep(for: .milliseconds(20))
                        answer = (try? await Self.firstLines(server, trusting: new)) ?? ""
                    }
                    #expect(answer.contains("200 OK"))
                }
            }
        }
    }

    @Test func client_withoutTLS_isClosedAndOthersAreServed() async throws {
        try await withIdentity { identity in
            let tls = ServerTLS(certificateChain: identity.certificate, privateKey: identity.key)
            let certificate = identity.certificate
            try await withServer(TestResponder(), .testing { $0.tls = tls }) { server in
                let plain = try server.connect()
                await plain.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(!(await plain.receiveAll()).contains("HTTP/1.1 200"))
                let channel = try await Self.connect(server, trusting: certificate)
                try await channel.executeThenClose { inbound, outbound in
                    try await outbound.write(ByteBuffer(string: "GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                    var text = ""
                    for try await bytes in inbound { text += String(buffer: bytes) }
                    #expect(text.hasSuffix("/x"))
                }
            }
        }
    }

    @Test func start_withAnUnreadableKey_namesTheFile() async throws {
        try await withIdentity { identity in
            let tls = ServerTLS(certificateChain: identity.certificate, privateKey: identity.certificate)
            let error = await #expect(throws: ServerError.self) {
                try await withServer(TestResponder(), .testing { $0.tls = tls }) { _ in }
            }
            #expect(error?.code == .unreadablePrivateKey)
            #expect(error?.description == "cannot read the private key \(identity.certificate): it is not in PEM form")
        }
    }

    @Test func start_withAKeyOfAnotherCertificate_saysSo() async throws {
        try await withIdentity { one in
            try await withIdentity { other in
                let tls = ServerTLS(certificateChain: one.certificate, privateKey: other.key)
                let error = await #expect(throws: ServerError.self) {
                    try await withServer(TestResponder(), .testing { $0.tls = tls }) { _ in }
                }
                #expect(error?.code == .unusableCertificate)
            }
        }
    }
}
