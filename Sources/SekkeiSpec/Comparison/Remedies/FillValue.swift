/// A value that a field can have, to begin from: who writes the entry knows a better one.
struct FillValue {
    let models: Models

    /// Nil where none is at hand that surely fits.
    func value(of type: TypeReference) -> Literal? {
        if let value = type.constraints.constant ?? type.constraints.allowed?.first { return value }
        let candidates = candidates(type)
        return candidates.first { ConstraintViolation.of($0, as: type) == nil }
    }

    private func candidates(_ type: TypeReference) -> [Literal] {
        switch models.newShape(type) {
        case .scalar(let scalar): scalars(scalar, type.constraints)
        case .enumeration(_, let values, _): values.first.map { [.string($0.name)] } ?? []
        case .list: [.list([])]
        case .map: [.object([])]
        case .object, .union: []
        }
    }

    private func scalars(_ scalar: Scalar, _ rules: Constraints) -> [Literal] {
        switch scalar {
        case .string: [.string("none"), .string(String(repeating: "x", count: min(rules.minLength ?? 1, 1_000))), .string("x")]
        case .boolean: [.boolean(false)]
        case .int32, .int64, .number: [rules.minimum, .integer(0), .integer(1), rules.maximum].compactMap { $0 }
        case .decimal: ["0", "1"].map { .string($0) }
        case .date: [.string("2000-01-01")]
        case .dateTime: [.string("2000-01-01T00:00:00Z")]
        case .time: [.string("00:00:00Z")]
        case .duration: [.string("PT0S"), .string("PT1H")]
        case .email: [.string("nobody@example.com")]
        case .uri: [.string("https://example.com")]
        case .hostname: [.string("example.com")]
        case .ipv4: [.string("0.0.0.0")]
        case .ipv6: [.string("::")]
        case .uuid: [.string("00000000-0000-0000-0000-000000000000")]
        case .bytes, .any, .file: []
        }
    }
}
