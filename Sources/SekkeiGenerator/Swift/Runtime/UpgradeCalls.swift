import SekkeiSpec

/// What generated code calls on `Sekkei.Upgrade` and `Sekkei.Clamp`.
enum UpgradeCalls {
    static let parameter = "inout \(RuntimeSymbols.upgrade)"

    /// Starts the upgrade of a request.
    static func start(_ request: String) -> String { "\(RuntimeSymbols.upgrade)(\(request))" }

    static func isValid(_ upgrade: String) -> String { "\(upgrade).isValid" }
    static func refusal(_ upgrade: String) -> String { "\(upgrade).refusal()" }

    /// Opens the call that upgrades a field; the closure follows.
    /// - Parameters:
    ///   - fields: What the caller calls the fields that it is made of: each in the version of this number and in each older one.
    ///   - presence: Expressions of whether the caller sent a field, for all but the last; none where the first stands for all.
    ///   - sent: An expression of what the caller sent, where that is not what is checked.
    static func at(
        _ upgrade: String, _ fields: [[String]], presence: [String] = [], since version: Int, sent: String?
    ) -> String {
        let isSame = fields.allSatisfy { $0.count == 1 }
        let names = fields.map { names in isSame ? SwiftLiteral.string(names[0]) : SwiftLiteral.list(names.map(SwiftLiteral.string)) }
        let choice = zip(presence, names).map { "\($0) ? \($1) : " }.joined() + names[presence.count]
        return "\(upgrade).at(\(choice)\(isSame ? "" : ", since: \(version)")\(sent.map { ", sent: \($0)" } ?? ""))"
    }

    /// Opens the call that upgrades what came in a part of the request; the closure follows.
    static func within(_ part: String, _ upgrade: String) -> String { "\(upgrade).\(part)" }

    static func optional(_ value: String, _ upgrade: String) -> String { "\(upgrade).optional(\(value))" }
    static func patch(_ value: String, _ upgrade: String) -> String { "\(upgrade).patch(\(value))" }

    /// Checks a value.
    static func check(_ value: String, _ kind: TypeReference.Kind, _ rules: [String], _ upgrade: String) -> String {
        "\(upgrade).\(method(kind))(\(([value] + rules).joined(separator: ", ")))"
    }

    private static func method(_ kind: TypeReference.Kind) -> String {
        switch kind {
        case .scalar(let scalar): ValueReading.method(scalar)
        case .named: ValueReading.value
        case .list: ValueReading.list
        case .map: ValueReading.map
        }
    }

    /// Cuts a value to the newer rules.
    static func clamp(_ value: String, _ type: TypeReference, _ context: SwiftContext) -> String {
        let rules = type.constraints
        func bound(_ label: String, _ limit: Literal?) -> String? { limit.map { "\(label): \(context.bound($0, of: type))" } }
        func size(_ label: String, _ limit: Int?) -> String? { limit.map { "\(label): \(SwiftLiteral.integer($0))" } }
        let (method, arguments): (String, [String?]) =
            switch type.kind {
            case .list: ("list", [size("maxItems", rules.maxItems)])
            case .scalar(.int32), .scalar(.int64), .scalar(.number), .scalar(.decimal), .scalar(.duration):
                (
                    "value",
                    [
                        bound("minimum", rules.minimum ?? next(rules.exclusiveMinimum, 1)),
                        bound("maximum", rules.maximum ?? next(rules.exclusiveMaximum, -1)),
                    ]
                )
            default: ("string", [size("maxLength", rules.maxLength)])
            }
        let present = arguments.compactMap { $0 }
        return present.isEmpty ? value : "\(RuntimeSymbols.clamp).\(method)(\(([value] + present).joined(separator: ", ")))"
    }

    /// Leaves elements out that are there before.
    static func distinct(_ elements: String) -> String { "\(RuntimeSymbols.clamp).distinct(\(elements))" }

    /// The nearest whole number that an exclusive bound allows.
    private static func next(_ limit: Literal?, _ step: Int64) -> Literal? {
        if case .integer(let value)? = limit { .integer(value + step) } else { nil }
    }
}
