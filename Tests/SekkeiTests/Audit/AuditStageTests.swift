import Logging
import Testing

@_spi(Generated) @testable import Sekkei

struct AuditStageTests {
    private struct Unavailable: ServiceUnavailable {
        var isUnavailable: Bool { true }
        var dependency: UnavailableDependency { .database }
    }
    private struct Broken: Error {}

    @Test func change_recorded_saysWhoWhatAndFromWhere() async throws {
        let recorder = CollectingRecorder()
        let server = try AuditServer(recorder) { context in
            try await context.audit.changed(Thing(name: "a"), to: Thing(name: "b"), in: "transaction")
        }
        let answer = try await server.send("/change", [("User-Agent", "a\u{1}b"), ("X-Request-ID", "abc")])
        #expect(answer.status == 200)
        let entry = try #require(recorder.entries.first)
        #expect(recorder.entries.count == 1 && recorder.transactions == ["transaction"])
        #expect(entry.action == "thing.change" && entry.operation == "change" && entry.outcome == .success && entry.reason == nil)
        #expect(entry.resourceType == "thing" && entry.resourceID == "4")
        #expect(entry.changes == #"[{"field":"name","before":"a","after":"b"}]"#)
        #expect(entry.requestID == "abc" && entry.traceID == "abc" && entry.version == "v1")
        #expect(entry.clientAddress == "127.0.0.9" && entry.userAgent == "a\u{FFFD}b")
        #expect(entry.actorID == nil && entry.tenant == nil && entry.decision == nil)
        #expect(server.missing == 0)
    }

    @Test func trace_ofTheCaller_isKept() async throws {
        let recorder = CollectingRecorder()
        let server = try AuditServer(recorder) { try await $0.audit.record(AuditNote(), in: 0) }
        _ = try await server.send("/change", [("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")])
        #expect(recorder.entries.first?.traceID == "0af7651916cd43dd8448eb211c80319c")
    }

    @Test func actor_namedByTheService_isKept() async throws {
        let recorder = CollectingRecorder()
        let server = try AuditServer(recorder) { context in
            try await context.audit.record(.refused("wrong", actor: AuditActor(id: "5", name: "Mori\n", tenant: "2")), in: 0)
        }
        _ = try await server.send("/change")
        let entry = try #require(recorder.entries.first)
        #expect(entry.actorID == "5" && entry.actorName == "Mori\u{FFFD}" && entry.tenant == "2")
        #expect(entry.outcome == .refused && entry.reason == "wrong" && entry.changes == "[]")
    }

    @Test func unitOfWork_joined_writesWhatWasEnlisted() async throws {
        let recorder = CollectingRecorder()
        let server = try AuditServer(recorder) { context in
            context.audit.enlist(.created(Thing(name: "a")))
            try await context.unitOfWork.join("t")
            try await context.unitOfWork.join("t")
        }
        #expect(try await server.send("/change").status == 200)
        #expect(recorder.entries.map(\.changes) == [#"[{"field":"id","after":4},{"field":"name","after":"a"}]"#])
    }

    @Test func operation_withoutAudit_recordsNothing() async throws {
        let recorder = CollectingRecorder()
        let server = try AuditServer(recorder) { try await $0.audit.deleted(Thing(name: "a"), in: 0) }
        #expect(try await server.send("/look").status == 200)
        #expect(recorder.entries.isEmpty && server.missing == 0)
    }

    @Test func recorder_thatFails_failsTheOperation() async throws {
        for (failure, status) in [(Unavailable(), 503), (Broken(), 500)] as [(any Error, Int)] {
            let server = try AuditServer(CollectingRecorder(failure: failure)) { try await $0.audit.read(Thing(name: "a"), in: 0) }
            #expect(try await server.send("/change").status == status)
            #expect(server.missing == 0)
        }
    }

    @Test func success_withoutAnEntry_isCountedAndAnswered() async throws {
        let server = try AuditServer(CollectingRecorder()) { _ in }
        #expect(try await server.send("/change").status == 200)
        #expect(try await server.send("/change").status == 200)
        #expect(server.missing == 2)
    }

    @Test func success_withoutAnEntry_whenEntriesAreRequired_is500() async throws {
        let server = try AuditServer(CollectingRecorder()) { _ in }
        server.application.requireAuditEntries()
        #expect(try await server.send("/change").status == 500)
        #expect(server.missing == 1)
    }

    @Test func success_thatChangedNothing_needsNoEntry() async throws {
        let server = try AuditServer(CollectingRecorder()) { $0.audit.omit() }
        server.application.requireAuditEntries()
        #expect(try await server.send("/change").status == 200)
        #expect(server.missing == 0)
    }

    @Test func enlisted_butNeverJoined_isMissing() async throws {
        let server = try AuditServer(CollectingRecorder()) { $0.audit.enlist(.created(Thing(name: "a"))) }
        #expect(try await server.send("/change").status == 200)
        #expect(server.missing == 1)
    }

    /// Neither a fault found before the service nor an answer kept from an earlier call is the service's to record.
    @Test(arguments: ["x-invalid", "x-replayed"]) func answer_withoutTheService_needsNoEntry(header: String) async throws {
        let server = try AuditServer(CollectingRecorder()) { _ in }
        _ = try await server.send("/change", [(header, "1")])
        #expect(server.missing == 0)
    }

    @Test func failure_ofTheService_needsNoEntry() async throws {
        let server = try AuditServer(CollectingRecorder()) { _ in throw BuiltInError.resourceNotFound }
        #expect(try await server.send("/change").status == 404)
        #expect(server.missing == 0)
    }

    @Test func application_withoutARecorder_refusesToStart() {
        #expect(throws: ServerError(.invalidConfiguration, "change is audited, and the application has no recorder")) {
            try Application(AuditedAPI { _ in }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        }
    }
}
