/// The names at the top level of a generated module that the spec does not write itself: they follow from its names, or are fixed.
///
/// The checks keep the spec's own names clear of them, and the generator writes them.
package enum GeneratedName {
    /// The registry of the services.
    package static let registry = "API"
    /// The type that `auth.user` declares.
    package static let caller = "Caller"
    /// The regular expressions of one file.
    package static let patterns = "_Patterns"

    /// What holds the types of an older version: `V1`.
    package static func namespace(ofVersion name: String) -> String { capitalized(name) }

    /// The protocol of a service's operations that a version was the last to have: `TasksV1Operations`.
    package static func removed(_ service: String, version: String) -> String { service + namespace(ofVersion: version) + "Operations" }

    /// The registry's property that holds them: `tasksV1`. Keywords are not escaped.
    package static func removedProperty(_ service: String, version: String) -> String {
        property(ofService: service) + namespace(ofVersion: version)
    }

    /// The registry's property that holds the conversion of a change: `userNamesMerged`. Keywords are not escaped.
    package static func property(ofChange name: String) -> String { property(ofService: name) }

    /// The protocol of a service: `TasksService`.
    package static func service(_ name: String) -> String { name + "Service" }

    /// The registry's property that holds a service: `tasks`, `apiKeys`. Keywords are not escaped.
    package static func property(ofService name: String) -> String {
        let capitals = name.prefix { $0.isUppercase }.count
        let count = capitals == name.count ? capitals : max(1, capitals - 1)
        return name.prefix(count).lowercased() + name.dropFirst(count)
    }

    /// The query parameters of an operation, by its Swift name: `ListTasksQuery`.
    package static func query(of operation: String) -> String { capitalized(operation) + "Query" }

    /// The fields that a list is sorted by: `ListTasksSort`.
    package static func sort(of operation: String) -> String { capitalized(operation) + "Sort" }

    /// The header parameters of an operation: `PutTaskHeaders`.
    package static func headers(of operation: String) -> String { capitalized(operation) + "Headers" }

    /// The parts of a multipart body: `UploadAvatarForm`.
    package static func form(of operation: String) -> String { capitalized(operation) + "Form" }

    /// What an operation with headers in its answer returns: `PutTaskResult`.
    package static func result(of operation: String) -> String { capitalized(operation) + "Result" }

    /// The alias by which Swift's own type stays in reach where the spec has one of the same name: `SwiftTask`; nil for most names.
    package static func alias(for type: String) -> String? { module(ofShadowed: type).map { _ in "Swift" + type } }

    private static func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
