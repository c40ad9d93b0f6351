/// What named the version of a request; the first that does wins.
enum VersionSource: Int, CaseIterable, Sendable {
    case path, accept, header
    /// Nothing did: the API's default serves.
    case byDefault

    /// As labels and logs have it.
    var label: String {
        switch self {
        case .path: "path"
        case .accept: "accept"
        case .header: "header"
        case .byDefault: "default"
        }
    }
}
