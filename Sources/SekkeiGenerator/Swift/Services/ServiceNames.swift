import SekkeiSpec

/// The Swift names of a service.
struct ServiceNames {
    private let name: String

    init(_ service: Service) { name = service.name }

    /// `TasksService`.
    var protocolName: String { GeneratedName.service(name) }

    /// The property of the registry that holds it: `tasks`.
    var property: String { SwiftIdentifier.member(GeneratedName.property(ofService: name)) }
}
