/// An operation with the service that has it.
struct OperationPlace {
    var service: Service
    var operation: Operation

    /// As reports name it: `Tasks.listTasks`.
    var name: String { "\(service.name).\(operation.name)" }

    static func all(of api: API) -> [OperationPlace] {
        api.services.flatMap { service in service.operations.map { OperationPlace(service: service, operation: $0) } }
    }

    /// Its method and its path with the names of parameters left out, which callers do not see.
    var route: String {
        let segments = operation.path.segments.map { segment in
            switch segment {
            case .literal(let text): "/" + text
            case .parameter: "/{}"
            }
        }
        return "\(operation.method.rawValue) \(segments.joined())"
    }

    var routeText: String { "\(operation.method.rawValue) \(operation.path.text)" }
}
