/// Whose tokens an operation takes.
struct TakenOrigins: Sendable {
    static let any = TakenOrigins(service: true, provider: true)

    let service: Bool
    let provider: Bool

    /// - Parameter origin: Nil for what is no token.
    func take(_ origin: TokenOrigin?) -> Bool {
        switch origin {
        case .service: service
        case .provider: provider
        case nil: true
        }
    }
}
