import SekkeiSpec

/// The stored property that keeps the members of an object that no property of the spec stands for.
struct AdditionalField {
    let name: String
    /// A map from the members' names.
    let type: String
    /// The type of each member.
    let value: TypeReference

    /// The parameter of the memberwise initializer.
    var parameter: String { "\(name): \(type) = [:]" }
}
