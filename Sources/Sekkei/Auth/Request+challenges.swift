extension Request {
    /// The challenges of a 401 (RFC 9110, section 11.6.1): one for each way in which the operation can be called, those of the whole
    /// API where no operation was found or this one needs no caller, as with a login.
    ///
    /// There is no registered scheme for API keys; `ApiKey` names the header field as its realm.
    /// - Parameter error: What is wrong with the bearer token (RFC 6750, section 3.1); nil where none was sent.
    func challenges(_ error: StaticString? = nil) -> [(name: String, value: String)] {
        challengedSchemes.map { scheme in
            switch scheme {
            case .bearer, .oidc: ("WWW-Authenticate", error.flatMap { sendsBearer ? "Bearer error=\"\($0)\"" : nil } ?? "Bearer")
            case .apiKey(let header): ("WWW-Authenticate", "ApiKey realm=\"\(header)\"")
            }
        }
    }

    /// What a refused caller is told beside the error: nothing, unless a bearer token is what it lacks rights with.
    var insufficientScope: [(name: String, value: String)] {
        sendsBearer && challengedSchemes.contains(where: \.isBearer) ? [("WWW-Authenticate", "Bearer error=\"insufficient_scope\"")] : []
    }

    private var sendsBearer: Bool { facts.authorization.map(Authenticator<NoCaller>.isBearer) ?? false }

    /// Bearer tokens are asked for once, whoever makes them.
    private var challengedSchemes: [SecurityScheme] {
        let schemes = acceptedSchemes
        guard let first = schemes.firstIndex(where: \.isBearer) else { return schemes }
        return schemes.enumerated().filter { $0.offset == first || !$0.element.isBearer }.map(\.element)
    }

    private var acceptedSchemes: [SecurityScheme] {
        if facts.operation >= 0, case .schemes(let numbers) = api.operations[facts.operation].security {
            return numbers.map { api.schemes[$0] }
        }
        return api.schemes.isEmpty ? [.bearer] : api.schemes
    }
}

extension SecurityScheme {
    /// Whether it is sent as `Authorization: Bearer …`.
    fileprivate var isBearer: Bool { self == .bearer || self == .oidc }
}
