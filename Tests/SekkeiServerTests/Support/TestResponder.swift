import NIOCore
import NIOHTTP1
import Synchronization

@testable import Sekkei

/// Answers by closures, and keeps what the connection reports.
final class TestResponder: Responder {
    struct Finished: Equatable, Sendable {
        let target: String
        let status: Int
        let bytes: Int
    }

    private let admitting: @Sendable (Request) -> Admission
    private let responding: @Sendable (Request) -> Outcome
    private let reports = Mutex<[Finished]>([])
    private let seen = Mutex<[String]>([])

    init(
        admit: @escaping @Sendable (Request) -> Admission = { _ in .read(limit: 1024) },
        respond: @escaping @Sendable (Request) -> Outcome = { .answer(.text($0.target)) }
    ) {
        admitting = admit
        responding = respond
    }

    /// Every report so far, in order.
    var finished: [Finished] { reports.withLock { $0 } }
    /// The targets that reached ``respond(to:)``.
    var responded: [String] { seen.withLock { $0 } }

    func admit(_ request: Request) -> Admission { admitting(request) }

    func respond(to request: Request) -> Outcome {
        seen.withLock { $0.append(request.target) }
        return responding(request)
    }

    func answer(to request: Request?, fault: ConnectionFault) -> Answer {
        Answer(status: fault.testStatus, body: .bytes(ByteBuffer(string: "\(fault)")))
    }

    func finished(_ request: Request, status: Int, bytes: Int) {
        reports.withLock { $0.append(Finished(target: request.target, status: status, bytes: bytes)) }
    }
}

extension ConnectionFault {
    /// The status that the pipeline gives a fault.
    var testStatus: Int {
        switch self {
        case .malformedRequest: 400
        case .targetTooLong: 414
        case .headersTooLarge: 431
        case .bodyTooLarge: 413
        case .requestTimeout: 408
        case .timeout: 504
        case .unsupportedTransferCoding: 501
        case .unsupportedExpectation: 417
        case .unknownMethod: 405
        case .unsupportedVersion: 505
        case .invalidAnswer: 500
        }
    }
}

extension Answer {
    static func text(_ text: String, status: Int = 200) -> Answer {
        Answer(status: status, body: .bytes(ByteBuffer(string: text)))
    }
}

extension Outcome {
    /// An answer that a task brings.
    static func task(deadline: UInt64 = .max, _ work: @escaping @Sendable () async -> Answer) -> Outcome {
        .suspend(deadline: deadline, work: work)
    }
}
