import SekkeiSpec

/// The Swift names that belong to older versions.
enum PastNames {
    /// The namespace of a version's types: `V1`.
    static func namespace(of version: String) -> String { GeneratedName.namespace(ofVersion: version) }

    /// The protocol of a service's operations that a version was the last to have: `TasksV1Operations`.
    static func removed(_ service: String, version: String) -> String { GeneratedName.removed(service, version: version) }

    /// The registry's property that holds them: `tasksV1`.
    static func removedProperty(_ service: String, version: String) -> String {
        SwiftIdentifier.member(GeneratedName.removedProperty(service, version: version))
    }

    /// The registry's property that holds the conversion of a change: `userNamesMerged`.
    static func property(ofChange name: String) -> String { SwiftIdentifier.member(GeneratedName.property(ofChange: name)) }

    /// The method that loads what a merge patch changes: `currentForUpdateUser`.
    static func loader(of operation: String) -> String { "currentFor" + operation.prefix(1).uppercased() + operation.dropFirst() }
}
