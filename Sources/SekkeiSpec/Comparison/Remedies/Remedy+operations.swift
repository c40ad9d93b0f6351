// Entries about operations.
extension Remedy {
    /// The method and path that an operation had.
    static func formerRoute(_ old: OperationPlace, _ new: OperationPlace) -> Remedy {
        guard let path = path(of: old.operation, below: new.service) else {
            return .words(
                "keep '\(new.name)' below '\(old.service.path)': an entry names paths below that of its service, '\(new.service.path)'")
        }
        guard old.operation.pathParameters.map(\.name) == new.operation.pathParameters.map(\.name) else {
            return .words("declare a new operation for the new path: an entry moves an operation only with all its path parameters")
        }
        let moved = LiteralMember(name: "moved", value: .string("\(old.operation.method.rawValue) \(path)"))
        return .entry(SuggestedChange(new.name, "Moved", target: new.name, [moved]))
    }

    /// The operation as it was, for the callers who still use it.
    static func formerOperation(_ place: OperationPlace, _ models: Models) -> Remedy {
        guard let service = models.new.services.first(where: { $0.name == place.service.name }) else {
            return .words("declare the service '\(place.service.name)' again, were it empty: an entry names operations by their service")
        }
        guard let path = path(of: place.operation, below: service) else {
            return .words("keep the path '\(place.service.path)' of the service '\(service.name)': an entry names paths below it")
        }
        let writer = OperationText(operation: place.operation, path: path)
        if let missing = writer.types.first(where: { models.newType($0) == nil }) {
            return .words("declare the type '\(missing)' again; then an entry with 'was' can bring the operation back")
        }
        return .entry(SuggestedChange(place.name, "Removed", target: place.name, [.init(name: "was", value: .object(writer.members))]))
    }

    private static func path(of operation: Operation, below service: Service) -> String? {
        let path = operation.path.text
        if service.path.isEmpty { return path }
        if path == service.path { return "/" }
        return path.hasPrefix(service.path + "/") ? String(path.dropFirst(service.path.count)) : nil
    }
}
