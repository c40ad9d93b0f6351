import NIOHTTP1

extension HTTPMethod {
    /// Translates the decoder's method.
    init(_ method: NIOHTTP1.HTTPMethod) {
        switch method {
        case .GET: self = .get
        case .HEAD: self = .head
        case .POST: self = .post
        case .PUT: self = .put
        case .PATCH: self = .patch
        case .DELETE: self = .delete
        case .OPTIONS: self = .options
        default: self = .other(method.rawValue)
        }
    }
}
