package import SekkeiPolicy

extension TypeReference {
    /// The type as policies tell types apart.
    /// - Parameter shape: Of a named type; nil for one that could not be read.
    package func policyType(_ shape: (String) -> TypeDeclaration.Shape?) -> PolicyType {
        switch kind {
        case .scalar(let scalar): scalar.policyType
        case .list(let element): .list(element.policyType(shape))
        case .map(let value, _): .map(value.policyType(shape))
        case .named(let name):
            switch shape(name) {
            case .enumeration(let values, _) where values.isEmpty: .object(name)
            case .enumeration(let values, let isOrdered):
                .enumeration(PolicyEnumeration(name: name, values: values.map(\.name), isOrdered: isOrdered))
            case .union: .opaque(name)
            case .object, nil: .object(name)
            }
        }
    }
}

extension Scalar {
    /// What has no order and no one spelling is only there or not.
    fileprivate var policyType: PolicyType {
        switch self {
        case .string, .uuid, .email, .uri, .hostname, .ipv4, .ipv6: .string
        case .boolean: .boolean
        case .int32, .int64: .integer
        case .number: .number
        case .decimal: .decimal
        case .date: .date
        case .dateTime: .dateTime
        case .time: .time
        case .duration, .bytes, .any, .file: .opaque(rawValue)
        }
    }
}
