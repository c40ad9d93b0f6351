import NIOCore
import Synchronization
import Testing

@testable import Sekkei

@Suite struct ShutdownTests {
    @Test func shutdown_withARunningRequest_finishesIt() async throws {
        let isRunning = Mutex(false)
        let mayEnd = Mutex(false)
        let responder = TestResponder(respond: { request in
            .task {
                isRunning.withLock { $0 = true }
                while !mayEnd.withLock({ $0 }) {
                    do { try await Task.sleep(for: .milliseconds(5)) } catch { return .text("cancelled") }
                }
                return .text(request.target)
            }
        })
        // On one loop both connections learn of the shutdown in one step.
        var configuration = ServerConfiguration.testing()
        configuration.eventLoops = 1
        try await withServer(responder, configuration) { server in
            let idle = try server.connect()
            let busy = try server.connect()
            await busy.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
            try await eventually { isRunning.withLock { $0 } }
            await server.shutDown()
            #expect(await idle.isAtEnd())
            mayEnd.withLock { $0 = true }
            let answer = try await busy.answer()
            #expect(answer.body == "/a" && answer.connection == "close")
            #expect(await busy.isAtEnd())
        }
    }

    @Test func shutdown_betweenRequests_closesTheConnectionAndThePort() async throws {
        let port = try await withServer(TestResponder()) { server in
            let client = try server.connect()
            _ = try await client.request("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
            await server.shutDown()
            #expect(await client.isAtEnd())
            return server.port
        }
        #expect(throws: TestFailure.self) { try RawClient(port: port) }
    }

    @Test func shutdown_withARequestThatDoesNotEnd_cancelsItAfterTheDrainTimeout() async throws {
        let isRunning = Mutex(false)
        let wasCancelled = Mutex(false)
        let responder = TestResponder(respond: { _ in
            .task {
                isRunning.withLock { $0 = true }
                do { try await Task.sleep(for: .seconds(600)) } catch { wasCancelled.withLock { $0 = true } }
                return .text("late")
            }
        })
        try await withServer(responder, .testing { $0.timeouts.drain = .milliseconds(300) }) { server in
            let client = try server.connect()
            await client.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
            try await eventually { isRunning.withLock { $0 } }
            await server.shutDown()
            #expect(await client.receiveAll() == "")
        }
        #expect(wasCancelled.withLock { $0 })
        #expect(responder.finished.map(\.status) == [499])
    }

    @Test func start_onABusyPort_saysSo() async throws {
        try await withServer(TestResponder()) { server in
            let error = await #expect(throws: ServerError.self) {
                try await withServer(TestResponder(), .testing { $0.port = server.port }) { _ in }
            }
            #expect(error?.code == .cannotListen)
            #expect(error?.description == "cannot listen on 127.0.0.1:\(server.port): address already in use")
        }
    }

    @Test(arguments: [("192.0.2.1", "cannot assign requested address"), ("no-such-host.invalid", "unknown host")])
    func start_onABadAddress_saysSo(host: String, reason: String) async throws {
        let error = await #expect(throws: ServerError.self) {
            try await withServer(TestResponder(), .testing { $0.host = host }) { _ in }
        }
        #expect(error?.description == "cannot listen on \(host):0: \(reason)")
    }

    @Test func start_withoutItsCertificate_namesTheFile() async throws {
        let tls = ServerTLS(certificateChain: "/nowhere/chain.pem", privateKey: "/nowhere/key.pem")
        let error = await #expect(throws: ServerError.self) {
            try await withServer(TestResponder(), .testing { $0.tls = tls }) { _ in }
        }
        #expect(error?.code == .unreadableCertificate)
        #expect(error?.description.hasPrefix("cannot read the certificate chain /nowhere/chain.pem: ") == true)
    }

    @Test(arguments: [
        ("port must be within 0…65535, not 70000", ServerConfiguration(port: 70000)),
        ("maxHeaderBytes must be within 256…81920, not 100000", ServerConfiguration(limits: ServerLimits(maxHeaderBytes: 100_000))),
        ("maxTargetLength must be within 1…300, not 8192", ServerConfiguration(limits: ServerLimits(maxHeaderBytes: 300))),
        ("eventLoops must be within 1…1024, not 0", ServerConfiguration(eventLoops: 0)),
    ])
    func start_withASettingOutOfRange_namesIt(description: String, configuration: ServerConfiguration) async throws {
        let error = await #expect(throws: ServerError.self) { try await withServer(TestResponder(), configuration) { _ in } }
        #expect(error?.code == .invalidConfiguration && error?.description == description)
    }
}
