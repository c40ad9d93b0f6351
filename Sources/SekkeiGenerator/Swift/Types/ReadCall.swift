import SekkeiSpec

/// The call that reads one value and checks its constraints: `body.string(0, minLength: 1)`.
struct ReadCall {
    let context: SwiftContext
    let patterns: PatternTable
    /// `try ` where the reader throws; empty for parameters.
    let effect: String
    /// Whether objects and enums must be named, because nothing else says what is read.
    var namesTypes = false

    /// - Parameters:
    ///   - receiver: The reader, with its dot: `body.`.
    ///   - field: The number of the property; nil for an element.
    func text(_ receiver: String, _ type: TypeReference, field: Int? = nil, isNullable: Bool = false, isSecret: Bool = false) -> Text {
        if isSecret, !Self.isText(type) {
            let value = text("$0.", type, field: field, isNullable: isNullable)
            return Text(open: receiver + ValueReading.secretly, closure: effect + value.line)
        }
        let leading = (field.map { ["\($0)"] } ?? []) + (isNullable ? [ValueReading.nullable] : [])
        let arguments = leading + self.arguments(type, isSecret: isSecret)
        switch type.kind {
        case .scalar(let scalar): return call(receiver, ValueReading.method(scalar), arguments)
        case .named: return call(receiver, ValueReading.value, arguments + (namesTypes ? [ValueReading.type(context.swiftType(type))] : []))
        case .list(let element): return call(receiver, ValueReading.list, arguments, element)
        case .map(let value, _): return call(receiver, ValueReading.map, arguments, value)
        }
    }

    /// What the closure does that reads one element or one parameter: `try $0.string()`.
    func closure(_ type: TypeReference, isSecret: Bool = false) -> String {
        effect + text("$0.", type, isSecret: isSecret).line
    }

    /// A call whose closure reads one value.
    func text(_ call: String, reading type: TypeReference, isSecret: Bool = false) -> Text {
        Text(open: call, closure: closure(type, isSecret: isSecret))
    }

    /// Whether the reader itself can be told that the value is a secret.
    private static func isText(_ type: TypeReference) -> Bool {
        if case .scalar(let scalar) = type.kind { ValueReading.method(scalar) == "string" || scalar == .file } else { false }
    }

    private func call(_ receiver: String, _ method: String, _ arguments: [String], _ element: TypeReference? = nil) -> Text {
        guard let element else { return Text(open: "\(receiver)\(method)(", arguments: arguments, close: ")") }
        if arguments.isEmpty { return text("\(receiver)\(method)", reading: element) }
        return Text(open: "\(receiver)\(method)(", arguments: arguments, close: ")", closure: closure(element))
    }

    /// What a value must keep to.
    func arguments(_ type: TypeReference, isSecret: Bool) -> [String] {
        let constraints = type.constraints
        switch type.kind {
        case .scalar(.int32), .scalar(.int64), .scalar(.number), .scalar(.decimal), .scalar(.duration):
            return bounds(constraints, type) + allowed(constraints, type)
        case .scalar(.uuid), .scalar(.date), .scalar(.dateTime), .scalar(.time), .scalar(.any): return []
        case .scalar(.boolean):
            return constraints.constant.map { [Constraint.constant.argument(context.expression($0, of: type))] } ?? []
        case .scalar(.bytes): return lengths(constraints)
        case .scalar(.file): return fileArguments(type)
        case .scalar(let scalar): return stringArguments(constraints, scalar, isSecret: isSecret)
        case .named: return allowed(constraints, type)
        case .list: return listArguments(type)
        case .map(_, let keys): return propertyCounts(constraints.minProperties, constraints.maxProperties) + keyArguments(keys)
        }
    }

    /// What a file must keep to.
    func fileArguments(_ type: TypeReference) -> [String] {
        let contentTypes = type.constraints.contentTypes.map { SwiftLiteral.string($0.lowercased()) }
        return [
            size(.maxSize, type.constraints.maxSize),
            contentTypes.isEmpty ? nil : Constraint.contentTypes.argument(SwiftLiteral.list(contentTypes)),
        ].compactMap { $0 }
    }

    /// What a list as a whole must keep to; nothing for other types.
    func listArguments(_ type: TypeReference) -> [String] {
        guard case .list = type.kind else { return [] }
        let bounds = [size(.minItems, type.constraints.minItems), size(.maxItems, type.constraints.maxItems)].compactMap { $0 }
        return bounds + (type.constraints.uniqueItems ? [ValueReading.unique] : [])
    }

    /// The bounds on the number of an object's members.
    func propertyCounts(_ minimum: Int?, _ maximum: Int?) -> [String] {
        [size(.minProperties, minimum), size(.maxProperties, maximum)].compactMap { $0 }
    }

    private func stringArguments(_ constraints: Constraints, _ scalar: Scalar, isSecret: Bool) -> [String] {
        let pattern = constraints.pattern.map { [Constraint.pattern.argument(patterns.reference(to: $0))] } ?? []
        let format = Self.formats.contains(scalar) ? [Constraint.format.argument(".\(scalar.rawValue)")] : []
        let secret = isSecret || constraints.format == "password" ? [ValueReading.secret] : []
        return lengths(constraints) + pattern + format + allowed(constraints, TypeReference(kind: .scalar(scalar))) + secret
    }

    private func lengths(_ constraints: Constraints) -> [String] {
        [size(.minLength, constraints.minLength), size(.maxLength, constraints.maxLength)].compactMap { $0 }
    }

    /// What the keys of a map must keep to.
    private func keyArguments(_ keys: Constraints) -> [String] {
        [
            size(.keyMinLength, keys.minLength), size(.keyMaxLength, keys.maxLength),
            keys.pattern.map { Constraint.keyPattern.argument(patterns.reference(to: $0)) },
        ].compactMap { $0 }
    }

    private func bounds(_ constraints: Constraints, _ type: TypeReference) -> [String] {
        let bounds: [(Constraint, Literal?)] = [
            (.minimum, constraints.minimum), (.maximum, constraints.maximum), (.exclusiveMinimum, constraints.exclusiveMinimum),
            (.exclusiveMaximum, constraints.exclusiveMaximum), (.multipleOf, constraints.multipleOf),
        ]
        return bounds.compactMap { constraint, value in value.map { constraint.argument(context.bound($0, of: type)) } }
    }

    /// The values that may stand there: those of a list, or the one that must.
    private func allowed(_ constraints: Constraints, _ type: TypeReference) -> [String] {
        guard let values = constraints.constant.map({ [$0] }) ?? constraints.allowed else { return [] }
        return [Constraint.allowed.argument(SwiftLiteral.list(values.map { context.expression($0, of: type) }))]
    }

    private typealias Constraint = ValueReading.Constraint

    private func size(_ constraint: Constraint, _ value: Int?) -> String? {
        value.map { constraint.argument(SwiftLiteral.integer($0)) }
    }

    private static let formats: Set<Scalar> = [.email, .uri, .hostname, .ipv4, .ipv6]
}
