import SekkeiPolicy
import SekkeiSpec

/// What filters call the fields of resources and their enumerations: constants of the registry, made once.
struct PolicyFieldNames: Sendable {
    /// In the order in which the policies name them.
    private(set) var fields: [(name: String, attribute: PolicyAttribute)] = []
    private(set) var enumerations: [(name: String, enumeration: PolicyEnumeration)] = []
    private var taken: Set<String> = []

    /// - Parameter others: Enumerations that something else speaks of.
    init(_ uses: [PolicyUse], _ others: [PolicyEnumeration]) {
        for enumeration in others { add(enumeration) }
        for use in uses where use.isFilter {
            for attribute in use.policy.condition.attributes where attribute.root == "resource" && !attribute.steps.isEmpty {
                add(attribute, of: use)
            }
            var forms = PolicyFormFold()
            for form in use.policy.condition.condition.fold(&forms) { add(form) }
        }
    }

    private mutating func add(_ attribute: PolicyAttribute, of use: PolicyUse) {
        if let enumeration = attribute.type.enumeration { add(enumeration) }
        guard !fields.contains(where: { $0.attribute == attribute }) else { return }
        let words = [use.resourceName.filter { $0 != "`" }] + attribute.path
        fields.append((claim(SwiftName.member(words.joined(separator: "_")) + "Field"), attribute))
    }

    private mutating func add(_ form: PolicyComparisonForm) {
        switch form {
        case .enumeration(let enumeration), .rank(let enumeration): add(enumeration)
        case .boolean, .numeric, .text, .date, .time, .dateTime: break
        }
    }

    private mutating func add(_ enumeration: PolicyEnumeration) {
        guard !enumerations.contains(where: { $0.enumeration == enumeration }) else { return }
        enumerations.append((claim(GeneratedName.property(ofService: enumeration.name) + "Values"), enumeration))
    }

    private mutating func claim(_ name: String) -> String {
        let name = SwiftIdentifier.free(name.filter { $0 != "`" }, among: taken)
        taken.insert(name)
        return name
    }

    // MARK: - Source

    func field(_ attribute: PolicyAttribute) -> String {
        fields.first { $0.attribute == attribute }.map { "\(GeneratedName.registry).\($0.name)" } ?? "nil"
    }

    func form(_ form: PolicyComparisonForm) -> String {
        switch form {
        case .boolean: ".boolean"
        case .numeric: ".numeric"
        case .text: ".text"
        case .date: ".date"
        case .time: ".time"
        case .dateTime: ".dateTime"
        case .enumeration(let enumeration): ".enumeration(\(name(of: enumeration)))"
        case .rank(let enumeration): ".rank(\(name(of: enumeration)))"
        }
    }

    func type(_ type: PolicyType) -> String {
        switch type {
        case .boolean: ".boolean"
        case .integer: ".integer"
        case .number: ".number"
        case .decimal: ".decimal"
        case .string: ".string"
        case .date: ".date"
        case .time: ".time"
        case .dateTime: ".dateTime"
        case .enumeration(let enumeration): ".enumeration(\(name(of: enumeration)))"
        case .list(let element): ".list(\(self.type(element)))"
        case .map(let value): ".map(\(self.type(value)))"
        case .object(let name): ".object(\(SwiftLiteral.string(name)))"
        case .opaque(let name): ".opaque(\(SwiftLiteral.string(name)))"
        }
    }

    private func name(of enumeration: PolicyEnumeration) -> String {
        enumerations.first { $0.enumeration == enumeration }.map { "\(GeneratedName.registry).\($0.name)" } ?? Self.literal(enumeration)
    }

    /// A call that makes an enumeration.
    static func literal(_ enumeration: PolicyEnumeration) -> String {
        let values = SwiftLiteral.list(enumeration.values.map(SwiftLiteral.string))
        let order = enumeration.isOrdered ? ", isOrdered: true" : ""
        return "\(RuntimeSymbols.policyEnumeration)(name: \(SwiftLiteral.string(enumeration.name)), values: \(values)\(order))"
    }

    /// A constant of the policy as `SekkeiPolicy.PolicyValue`.
    func value(_ value: PolicyValue) -> String {
        switch value {
        case .boolean(let value): ".boolean(\(value))"
        case .integer(let value): ".integer(\(SwiftLiteral.integer(value)))"
        case .number(let value): ".number(\(value))"
        case .decimal(let value):
            ".decimal(\(RuntimeSymbols.policyDecimal)(significand: \(value.significand), exponent: \(value.exponent))!)"
        case .text(let text): ".text(\(SwiftLiteral.string(text)))"
        case .date(let date): ".date(\(RuntimeSymbols.policyDate)(year: \(date.year), month: \(date.month), day: \(date.day))!)"
        case .time(let time): ".time(\(RuntimeSymbols.policyTime)(\(SwiftLiteral.string(time.description)))!)"
        case .dateTime(let instant):
            ".dateTime(\(RuntimeSymbols.policyDateTime)(seconds: \(SwiftLiteral.integer(instant.seconds)), "
                + "nanoseconds: \(SwiftLiteral.integer(Int64(instant.nanoseconds)))))"
        case .list(let values): ".list(\(SwiftLiteral.list(values.map(self.value))))"
        case .opaque: ".opaque"
        }
    }
}

extension PolicyType {
    /// The enumeration at the end of lists and maps.
    fileprivate var enumeration: PolicyEnumeration? {
        switch self {
        case .enumeration(let enumeration): enumeration
        case .list(let type), .map(let type): type.enumeration
        default: nil
        }
    }
}
