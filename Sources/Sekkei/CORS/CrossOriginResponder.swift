import NIOHTTP1

/// Tells browsers which pages may use the API. It stands before the pipeline of an API whose spec has `cors`, and only there.
final class CrossOriginResponder: Responder {
    private let policy: CrossOriginPolicy
    private let inner: any Responder

    init(_ descriptor: CORSDescriptor, of api: APIDescriptor, behind inner: any Responder) {
        policy = CrossOriginPolicy(descriptor, schemes: api.schemes)
        self.inner = inner
    }

    func admit(_ request: Request) -> Admission {
        switch inner.admit(request) {
        case .read(let limit): .read(limit: limit)
        case .answer(let answer): .answer(preflight(request, answer) ?? marked(answer, request))
        }
    }

    func respond(to request: Request) -> Outcome {
        switch inner.respond(to: request) {
        case .answer(let answer): .answer(marked(answer, request))
        case .suspend(let deadline, let work): .suspend(deadline: deadline) { self.marked(await work(), request) }
        }
    }

    func answer(to request: Request?, fault: ConnectionFault) -> Answer {
        marked(inner.answer(to: request, fault: fault), request)
    }

    func finished(_ request: Request, status: Int, bytes: Int) {
        inner.finished(request, status: status, bytes: bytes)
    }

    private func marked(_ answer: Answer, _ request: Request?) -> Answer {
        var answer = answer
        answer.headers += policy.fields(request.flatMap { policy.allowedOrigin($0.headers) })
        return answer
    }

    /// The answer to a browser that asks before it sends the actual request.
    ///
    /// It is about the path and not about an operation. Where that request will be refused, for an unknown version or path, the page
    /// may still send it: otherwise its script sees no more than that the network failed. Where the version is negotiated the
    /// methods are not those of one version, since a preflight carries none of the fields that name it. And no script ever sees
    /// the fields of this answer, so that it does not say that a version is deprecated.
    /// - Parameter answer: What the pipeline makes of `OPTIONS`: on a path that it knows, 204 with `Allow`.
    /// - Returns: Nil where the request is none of that kind, or its origin is not allowed.
    private func preflight(_ request: Request, _ answer: Answer) -> Answer? {
        guard request.method == .options, request.headers.contains(name: "access-control-request-method"),
            let origin = policy.allowedOrigin(request.headers)
        else { return nil }
        let allowed = request.facts.isNegotiated ? nil : answer.headers.first { $0.name == "Allow" }?.value
        return Answer(status: 204, block: Self.block, headers: policy.preflightFields(origin, methods: allowed ?? Self.anyMethod))
    }

    private static let anyMethod = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"
    private static let block = HeaderBlock(HeaderBlock.security)
}
