import SekkeiSpec

/// What generated code calls on `SekkeiJSON.JSONWriter`.
struct JSONWriterCalls {
    /// The variable that holds the writer.
    let writer: String

    var null: String { "\(writer).null()" }

    /// Writes text as it stands.
    func raw(_ literal: String) -> String { "\(writer).raw(\(literal))" }

    /// Writes a value behind text that stands before it.
    func write(_ literal: String, _ value: String, _ type: TypeReference) -> String {
        "\(writer).write(\(type.kind == .scalar(.bytes) ? "base64: " : "")\(literal), \(value))"
    }

    /// Writes an object of a union behind text that opens it with the discriminator.
    func writeTagged(_ literal: String, _ value: String) -> String { "\(writer).writeTagged(\(literal), \(value))" }

    /// Opens the call that writes the members of a map among those of an object, behind a comma where one is needed.
    var members: String { "\(writer).members(" }

    /// The names that none of those members may have, in pieces between which a line may end.
    static func besides(_ names: [String]) -> [String] {
        guard let first = names.first, let last = names.last else { return [] }
        guard names.count > 1 else { return ["besides: [\(first)]"] }
        return ["besides: [\(first)"] + names.dropFirst().dropLast() + ["\(last)]"]
    }

    /// Writes a member's name, behind a comma where one is needed.
    func member(_ literal: String) -> String { "\(writer).member(\(literal))" }
}
