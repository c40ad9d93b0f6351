import Logging
import NIOCore
import NIOHTTP1
import NIOPosix

/// Takes requests through the stages, up to the generated handler of their operation, and what is left to do after the answer.
final class Pipeline<API: GeneratedAPI>: Responder {
    let api: API
    let descriptor: APIDescriptor
    let authenticator: Authenticator<API.Caller>?
    let rawRoutes: [RawRoute]
    let observer: RequestObserver
    private let limiter: RateLimiter
    let audit: AuditStage<API.Caller>?
    private let keeping: AnswerKeeping
    private let rawRouteNumbers: [String: Int]

    init(
        api: API, authenticator: Authenticator<API.Caller>?, rawRoutes: [RawRoute], observer: RequestObserver,
        descriptor: APIDescriptor? = nil, limiter: RateLimiter? = nil, keeping: AnswerKeeping? = nil,
        audit: AuditStage<API.Caller>? = nil
    ) {
        self.api = api
        self.descriptor = descriptor ?? API.descriptor
        self.authenticator = authenticator
        self.rawRoutes = rawRoutes
        self.observer = observer
        self.limiter = limiter ?? RateLimiter(of: self.descriptor)
        self.audit = audit
        self.keeping =
            keeping
            ?? AnswerKeeping(api: self.descriptor, registry: PrometheusRegistry(), logger: Logger(label: "sekkei"))
        rawRouteNumbers = Dictionary(rawRoutes.enumerated().map { ($1.path, $0) }) { first, _ in first }
    }

    func admit(_ request: Request) -> Admission {
        request.keeping = keeping
        request.readHead(of: descriptor)
        if let resource = resource(for: request) { return admit(request, to: resource) }
        return admitToRawRoute(request)
    }

    func respond(to request: Request) -> Outcome {
        guard request.facts.operation >= 0 else { return respondRaw(request) }
        request.limiter = limiter
        switch limiter.admit(request) {
        case .allowed: return authenticate(request)
        case .refused(let error): return .answer(request.failure(error))
        case .wait(let work): return suspend(request) { await self.proceed(work, request) { self.authenticate(request) } }
        }
    }

    private func authenticate(_ request: Request) -> Outcome {
        let operation = request.facts.operation
        guard case .schemes(let schemes) = descriptor.operations[operation].security else {
            return run(request, nil)
        }
        if let refusal = limiter.admitCredential(request) { return .answer(request.failure(refusal)) }
        guard let authenticator else { return .answer(request.failure(.authenticationRequired)) }
        return proceed(authenticator.authenticate(request, schemes: schemes), request)
    }

    private func proceed(_ authentication: Authentication<API.Caller>, _ request: Request) -> Outcome {
        switch authentication {
        case .caller(let caller): return handle(request, caller)
        case .refused(let error):
            if error == .invalidToken { limiter.credentialFailed(request) }
            return .answer(request.failure(error))
        case .wait(let work): return suspend(request) { self.proceed(await work(), request) }
        }
    }

    private func handle(_ request: Request, _ caller: API.Caller) -> Outcome {
        request.facts.identity = API.identity(of: caller)
        switch limiter.admitCaller(request) {
        case .allowed: return run(request, caller)
        case .refused(let error): return .answer(request.failure(error))
        case .wait(let work): return suspend(request) { await self.proceed(work, request) { self.run(request, caller) } }
        }
    }

    private func run(_ request: Request, _ caller: API.Caller?) -> Outcome {
        let operation = request.facts.operation
        guard let audit, descriptor.operations[operation].audit != nil else { return api.handle(operation, request, caller) }
        return audit.watch(request, caller) { api.handle(operation, request, caller) }
    }

    func finished(_ request: Request, status: Int, bytes: Int) {
        observer.finished(request, status: status, bytes: bytes)
    }

    /// Goes on once a limit allows it.
    private func proceed(_ work: () async -> RateLimitExceeded?, _ request: Request, _ next: () -> Outcome) async -> Outcome {
        if let error = await work() { return .answer(request.failure(error)) }
        return next()
    }

    /// Something must be waited for; what follows then runs in the same task.
    private func suspend(_ request: Request, _ work: @escaping @Sendable () async -> Outcome) -> Outcome {
        let timeout = descriptor.operations[request.facts.operation].timeout
        let deadline = timeout > 0 ? request.received &+ UInt64(timeout) &* 1_000_000 : .max
        return .suspend(deadline: deadline) {
            switch await work() {
            case .answer(let answer): return answer
            case .suspend(_, let work): return await work()
            }
        }
    }
}

// MARK: - Routing

extension Pipeline {
    /// Finds out the version of a request, and the resource that its path leads to; nil where it leads to none.
    private func resource(for request: Request) -> Int? {
        var path = request.facts.path
        let found = path.withUTF8 { bytes -> (VersionMatch, PathCursor, Int?)? in
            guard let match = versionMatch(bytes, request) else { return nil }
            guard match.version != nil, bytes.count <= Int(UInt16.max) else { return (match, PathCursor(bytes, from: bytes.count), nil) }
            var cursor = PathCursor(bytes, from: match.rest)
            let resource = API.resource(&cursor, version: match.version ?? 0)
            return (match, cursor, resource)
        }
        request.facts.path = path
        guard let (match, cursor, resource) = found else { return nil }
        request.facts.note(match)
        request.facts.segments = cursor.segments
        return resource
    }

    private func versionMatch(_ path: UnsafeBufferPointer<UInt8>, _ request: Request) -> VersionMatch? {
        VersionMatch.find(in: path, of: descriptor, accept: { request.rangesWithParameters }, named: request.facts.versionHeader)
    }

    private func admit(_ request: Request, to number: Int) -> Admission {
        let resource = descriptor.resources[number]
        if let operation = resource.operation(for: request.method) {
            request.facts.operation = operation
            if descriptor.operations[operation].isGone { return .answer(request.failure(.gone)) }
            if excludes(descriptor.operations[operation], request) { return .answer(request.failure(.notAcceptable)) }
            return .read(limit: Self.limit(descriptor.operations[operation].maxBody))
        }
        return .answer(wrongMethod(request, allow: resource.allow))
    }

    /// Whether `Accept` rules out what an operation answers with.
    private func excludes(_ operation: OperationDescriptor, _ request: Request) -> Bool {
        if operation.isEnveloped { return request.excludesJSON }
        return operation.mediaType.map(request.excludes) ?? false
    }

    private func admitToRawRoute(_ request: Request) -> Admission {
        guard let number = rawRouteNumbers[request.facts.path] else { return .answer(unrouted(request)) }
        request.facts.leaveVersions()
        let route = rawRoutes[number]
        guard route.serves(request.method) else { return .answer(wrongMethod(request, allow: route.allow)) }
        request.facts.rawRoute = number
        return .read(limit: Self.limit(route.maxBody))
    }

    private func unrouted(_ request: Request) -> Answer {
        guard request.facts.namesUnknownVersion else { return request.failure(.unknownRoute) }
        return request.failure(UnsupportedVersion(versions: descriptor.versions))
    }

    /// A body that nobody reads, as some clients send with `DELETE`, is passed over as long as it is short.
    private static func limit(_ maxBody: Int) -> Int { maxBody > 0 ? maxBody : 64 * 1024 }

    private func wrongMethod(_ request: Request, allow: String) -> Answer {
        if request.method == .options {
            return Answer(status: 204, block: request.bareBlock, headers: [("Allow", allow)], naming: request)
        }
        return request.failure(BuiltInError.methodNotAllowed, headers: [("Allow", allow)])
    }

    private func respondRaw(_ request: Request) -> Outcome {
        let route = rawRoutes[request.facts.rawRoute]
        return request.perform { try await route.handle(request) }
    }
}

// MARK: - Connection faults

extension Pipeline {
    func answer(to request: Request?, fault: ConnectionFault) -> Answer {
        let request = request.map(identified) ?? unread()
        switch fault {
        case .bodyTooLarge(let limit): return request.failure(Refusal.tooLarge(limit: limit))
        case .unknownMethod: return answer(toUnknownMethod: request)
        default: return request.failure(fault.error)
        }
    }

    /// A request that was not admitted, with its language and its version, whose answers say so where it is deprecated.
    private func identified(_ request: Request) -> Request {
        guard request.api == nil else { return request }
        request.readHead(of: descriptor)
        if resource(for: request) == nil, rawRouteNumbers[request.facts.path] != nil { request.facts.leaveVersions() }
        return request
    }

    /// Stands for a request of which no head could be read.
    private func unread() -> Request {
        let loop = MultiThreadedEventLoopGroup.singleton.any()
        let request = Request(method: .get, target: "/", headers: [:], remoteAddress: nil, eventLoop: loop)
        request.readHead(of: descriptor)
        return request
    }

    /// Routes the request as any other: no resource has its method.
    private func answer(toUnknownMethod request: Request) -> Answer {
        switch admit(request) {
        case .answer(let answer): answer
        case .read: request.failure(.methodNotAllowed)
        }
    }
}

extension ConnectionFault {
    /// The error of the catalogue for a fault.
    fileprivate var error: BuiltInError {
        switch self {
        case .malformedRequest: .malformedRequest
        case .unknownMethod: .methodNotAllowed
        case .targetTooLong: .targetTooLong
        case .headersTooLarge: .headersTooLarge
        case .bodyTooLarge: .bodyTooLarge
        case .requestTimeout: .requestTimeout
        case .timeout: .timeout
        case .unsupportedTransferCoding: .notImplemented
        case .unsupportedExpectation: .expectationFailed
        case .unsupportedVersion: .unsupportedHTTPVersion
        case .invalidAnswer: .internalError
        }
    }
}
