import SekkeiPolicy
import SekkeiSpec

/// The sides of a comparison as Swift of one type, which compares as the engine does.
struct PolicyOperands {
    /// What the sides become.
    private enum Form {
        /// Their own type, which is one.
        case own
        case int64, double
        /// Numbers of several kinds.
        case number
        /// A text instead of a UUID.
        case text
        /// An instant of the policy language, which literals are exact in.
        case instant
    }

    private let context: SwiftContext
    private let comparison: PolicyComparisonForm
    private let form: Form

    init(_ comparison: PolicyComparisonForm, _ attributes: [PolicyAccess], _ constants: [TypedConstant], _ context: SwiftContext) {
        self.context = context
        self.comparison = comparison
        let scalars = Set(attributes.compactMap(\.scalar))
        switch comparison {
        case .numeric: form = Self.numeric(scalars, constants)
        case .text: form = scalars.contains(.uuid) && !(scalars == [.uuid] && constants.isEmpty) ? .text : .own
        case .dateTime: form = constants.isEmpty ? .own : .instant
        case .boolean, .enumeration, .rank, .date, .time: form = .own
        }
    }

    private static func numeric(_ scalars: Set<Scalar>, _ constants: [TypedConstant]) -> Form {
        let integers = constants.compactMap { if case .integer(let value) = $0.value { value } else { nil } }
        if scalars.isSubset(of: [.int32, .int64]), integers.count == constants.count {
            let isNarrow = scalars == [.int32] && integers.allSatisfy { Int32(exactly: $0) != nil }
            return isNarrow || scalars == [.int64] ? .own : .int64
        }
        let isBinary = constants.allSatisfy { if case .decimal = $0.value { false } else { true } }
        // Whole numbers up to here are doubles without being rounded.
        if scalars == [.number], isBinary, integers.allSatisfy({ $0.magnitude <= 1 << 53 }) { return .double }
        return scalars == [.decimal] && constants.isEmpty ? .own : .number
    }

    // MARK: - Expressions

    func expression(_ access: PolicyAccess, isList: Bool = false) -> String {
        switch (form, access.scalar) {
        case (.int64, .int32): access.mapped(isList: isList) { "\(RuntimeSymbols.int64)(\($0))" }
        case (.number, _): wrapped(access, isList, RuntimeSymbols.policyNumber)
        case (.instant, _): wrapped(access, isList, RuntimeSymbols.policyDateTime)
        case (.text, .uuid): access.mapped(isList: isList) { "\($0).uuidString.lowercased()" }
        default: access.text
        }
    }

    private func wrapped(_ access: PolicyAccess, _ isList: Bool, _ type: String) -> String {
        isList ? access.mapped(isList: true) { "\(type)(\($0))" } : "\(type)(\(access.text))"
    }

    func expression(_ constant: TypedConstant) -> String {
        switch constant.value {
        case .boolean(let value): return value ? "true" : "false"
        case .integer(let value): return SwiftLiteral.integer(value)
        case .number(let value): return "\(value)"
        case .decimal(let value):
            return "\(RuntimeSymbols.policyNumber)(significand: \(value.significand), exponent: \(value.exponent))"
        case .text(let text): return context.expression(.string(text), of: textType)
        case .date(let date): return context.expression(.string(date.description), of: TypeReference(kind: .scalar(.date)))
        case .time(let time): return context.expression(.string(time.description), of: TypeReference(kind: .scalar(.time)))
        case .dateTime(let instant):
            let fraction = instant.nanoseconds == 0 ? "" : ", nanoseconds: \(SwiftLiteral.integer(Int64(instant.nanoseconds)))"
            return "\(RuntimeSymbols.policyDateTime)(seconds: \(SwiftLiteral.integer(instant.seconds))\(fraction))"
        case .list, .opaque: return "nil"
        }
    }

    private var textType: TypeReference {
        switch comparison {
        case .enumeration(let enumeration), .rank(let enumeration): TypeReference(kind: .named(enumeration.name))
        default: TypeReference(kind: .scalar(.string))
        }
    }
}
