import SekkeiSpec

/// The Swift names of a service.
struct ServiceNames {
    private let name: String

    init(_ service: Service) { name = service.name }

    /// `TasksService`.
    var protocolName: String { name + "Service" }

    /// The property of the registry that holds it: `tasks`.
    var property: String { SwiftIdentifier.member(SwiftIdentifier.lowerFirst(name)) }
}
