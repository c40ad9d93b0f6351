import SekkeiSpec

/// Writes the test whether an attribute of the caller, the role or the tier, has one of the values that an operation asks for.
struct CallerCondition {
    let context: SwiftContext

    /// Nil where any caller will do.
    func expression(_ values: [String], _ path: [String]?) -> String? {
        guard !values.isEmpty, let path, let attribute = CallerAttribute(path, context: context) else {
            return nil
        }
        return values.map { comparison(attribute.access, attribute.type, $0) }.joined(separator: " || ")
    }

    private func comparison(_ access: String, _ type: TypeReference, _ value: String) -> String {
        if case .list(let element) = type.kind {
            return "\(access).contains(\(context.expression(.string(value), of: element)))"
        }
        return "\(access) == \(context.expression(.string(value), of: type))"
    }
}
