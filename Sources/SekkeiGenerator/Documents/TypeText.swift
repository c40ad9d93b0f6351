import SekkeiSpec

/// Types as the spec language writes them: `list<int64>`.
enum TypeText {
    static func text(_ type: TypeReference) -> String {
        switch type.kind {
        case .scalar(let scalar): scalar.rawValue
        case .named(let name): name
        case .list(let item): "list<\(text(item))>"
        case .map(let item, _): "map<\(text(item))>"
        }
    }
}
