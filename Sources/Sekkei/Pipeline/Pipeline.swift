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
    private let rawRouteNumbers: [String: Int]

    init(
        api: API, authenticator: Authenticator<API.Caller>?, rawRoutes: [RawRoute], observer: RequestObserver,
        descriptor: APIDescriptor? = nil
    ) {
        self.api = api
        self.descriptor = descriptor ?? API.descriptor
        self.authenticator = authenticator
        self.rawRoutes = rawRoutes
        self.observer = observer
        rawRouteNumbers = Dictionary(rawRoutes.enumerated().map { ($1.path, $0) }) { first, _ in first }
    }

    func admit(_ request: Request) -> Admission {
        request.readHead(of: descriptor)
        do throws(VersionMatch.Failure) {
            if let resource = try resource(for: request) { return admit(request, to: resource) }
        } catch .unknownVersion {
            return .answer(request.failure(.unsupportedVersion))
        } catch {}
        return admitToRawRoute(request)
    }

    func respond(to request: Request) -> Outcome {
        let operation = request.facts.operation
        guard operation >= 0 else { return respondRaw(request) }
        guard case .schemes(let schemes) = descriptor.operations[operation].security else {
            return api.handle(operation, request, nil)
        }
        return respond(to: request, operation, schemes)
    }

    private func respond(to request: Request, _ operation: Int, _ schemes: [Int]) -> Outcome {
        guard let authenticator else { return .answer(request.failure(.authenticationRequired)) }
        switch authenticator.authenticate(request, schemes: schemes) {
        case .caller(let caller): return api.handle(operation, request, caller)
        case .refused(let error): return .answer(request.failure(error))
        case .wait(let work): return wait(for: work, request)
        }
    }

    func finished(_ request: Request, status: Int, bytes: Int) {
        observer.finished(request, status: status, bytes: bytes)
    }

    /// Authentication must be waited for; the handler then runs in the same task.
    private func wait(for work: @escaping @Sendable () async -> Authentication<API.Caller>, _ request: Request) -> Outcome {
        let timeout = descriptor.operations[request.facts.operation].timeout
        let deadline = timeout > 0 ? request.received &+ UInt64(timeout) &* 1_000_000 : .max
        return .suspend(deadline: deadline) { [self] in
            switch await work() {
            case .caller(let caller):
                switch api.handle(request.facts.operation, request, caller) {
                case .answer(let answer): return answer
                case .suspend(_, let work): return await work()
                }
            case .refused(let error): return request.failure(error)
            case .wait: return request.failure(.internalError)
            }
        }
    }
}

// MARK: - Routing

extension Pipeline {
    /// The resource that the path of a request leads to, in whichever version.
    private func resource(for request: Request) throws(VersionMatch.Failure) -> Int? {
        var path = request.facts.path
        let (accept, named) = (request.facts.accept, request.facts.versionHeader)
        let found: Result<(VersionMatch, PathCursor, Int?), VersionMatch.Failure> = path.withUTF8 { bytes in
            do throws(VersionMatch.Failure) {
                let match = try VersionMatch.find(in: bytes, of: descriptor, accept: accept, named: named)
                guard bytes.count <= Int(UInt16.max) else { return .success((match, PathCursor(bytes, from: bytes.count), nil)) }
                var cursor = PathCursor(bytes, from: match.rest)
                let resource = API.resource(&cursor, version: match.version)
                return .success((match, cursor, resource))
            } catch {
                return .failure(error)
            }
        }
        let (match, cursor, resource) = try found.get()
        request.facts.path = path
        request.facts.version = match.version
        request.facts.isNegotiated = match.isNegotiated
        request.facts.segments = cursor.segments
        return resource
    }

    private func admit(_ request: Request, to number: Int) -> Admission {
        let resource = descriptor.resources[number]
        if let operation = resource.operation(for: request.method) {
            request.facts.operation = operation
            if descriptor.operations[operation].isGone { return .answer(request.failure(.gone)) }
            if descriptor.operations[operation].isEnveloped, request.excludesJSON { return .answer(request.failure(.notAcceptable)) }
            return .read(limit: Self.limit(descriptor.operations[operation].maxBody))
        }
        return .answer(wrongMethod(request, allow: resource.allow))
    }

    private func admitToRawRoute(_ request: Request) -> Admission {
        guard let number = rawRouteNumbers[request.facts.path] else { return .answer(request.failure(.unknownRoute)) }
        let route = rawRoutes[number]
        guard route.serves(request.method) else { return .answer(wrongMethod(request, allow: route.allow)) }
        request.facts.rawRoute = number
        return .read(limit: Self.limit(route.maxBody))
    }

    /// A body that nobody reads, as some clients send with `DELETE`, is passed over as long as it is short.
    private static func limit(_ maxBody: Int) -> Int { maxBody > 0 ? maxBody : 64 * 1024 }

    private func wrongMethod(_ request: Request, allow: String) -> Answer {
        if request.method == .options {
            return Answer(status: 204, block: request.bareBlock, headers: [("Allow", allow)])
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
        let request =
            request
            ?? Request(method: .get, target: "/", headers: [:], remoteAddress: nil, eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        if request.api == nil { request.readHead(of: descriptor) }
        switch fault {
        case .bodyTooLarge(let limit): return request.failure(Refusal.tooLarge(limit: limit))
        case .unknownMethod: return answer(toUnknownMethod: request)
        default: return request.failure(fault.error)
        }
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
