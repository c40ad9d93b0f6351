/// What an entry of `changes` can be about, under its newer name.
enum RemedyTarget: Sendable, Equatable {
    case type(String)
    case field(type: String, name: String)
    case service(String)
    case operation(service: String, name: String)
    case parameter(service: String, operation: String, name: String)
    case error(String)
    case detail(error: String, name: String)

    /// As the entry's `target` names it.
    var text: String {
        switch self {
        case .type(let name), .service(let name), .error(let name): name
        case .field(let owner, let name), .operation(let owner, let name), .detail(let owner, let name): "\(owner).\(name)"
        case .parameter(let service, let operation, let name): "\(service).\(operation).\(name)"
        }
    }

    /// What holds it: the type of a field, the operation of a parameter, the error of a detail.
    var owner: RemedyTarget? {
        switch self {
        case .field(let type, _): .type(type)
        case .parameter(let service, let operation, _): .operation(service: service, name: operation)
        case .detail(let error, _): .error(error)
        case .type, .service, .operation, .error: nil
        }
    }

    /// Its own name.
    var name: String {
        switch self {
        case .type(let name), .service(let name), .error(let name): name
        case .field(_, let name), .operation(_, let name), .detail(_, let name), .parameter(_, _, let name): name
        }
    }
}
