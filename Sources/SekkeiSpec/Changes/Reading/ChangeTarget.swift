/// What an entry speaks of, found in the newer version.
enum ChangeTarget {
    case type(TypeDraft)
    /// A field of the type that declares it.
    case field(TypeDraft, PropertyDraft)
    case service(ServiceDraft)
    case operation(OperationDraft)
    /// An operation of this name that the newer version does not have.
    case absentOperation(ServiceDraft, String)
    case parameter(OperationDraft, PropertyDraft)
    case error(ErrorDraft)
    case detail(ErrorDraft, PropertyDraft)

    /// The keys that can speak of it.
    var keys: Set<String> {
        switch self {
        case .type(let type) where type.enumValues != nil: ["rename", "was", "upgrade", "downgrade", "added"]
        case .type: ["rename", "was", "replaces", "convert", "added", "fill"]
        case .field, .parameter, .detail: ["was", "upgrade", "downgrade", "tightened", "old", "default"]
        case .service: ["rename"]
        case .operation: ["rename", "moved", "added", "fill"]
        case .absentOperation: ["was", "withdrawn"]
        case .error: ["rename", "added", "code", "status"]
        }
    }

    var noun: String {
        switch self {
        case .type(let type): type.nounOfNoObject ?? "an object"
        case .field: "a field"
        case .service: "a service"
        case .operation: "an operation"
        case .absentOperation: "an operation that was removed"
        case .parameter: "a parameter"
        case .error: "an error"
        case .detail: "a detail"
        }
    }

    /// The field, parameter or detail that it is.
    var property: PropertyDraft? {
        switch self {
        case .field(_, let draft), .parameter(_, let draft), .detail(_, let draft): draft
        default: nil
        }
    }
}
