import SekkeiPolicy

/// Makes policies over the sample, callers, and rows in which much is absent.
struct RandomFilter {
    private var state: UInt64
    /// Whether an integer column is compared with a column of binary numbers, which PostgreSQL does inexactly beyond 2^53.
    var mixesNumbers = true

    init(seed: UInt64) { state = seed }

    static let texts = ["", "HR", "hr", "Sales", "é", "e\u{301}", "it's", "\"", "日本", "\u{FFFF}", "\u{1F600}", "a", "B"]
    private static let integers: [Int64] = [-1, 0, 1, 2, 3, 17, 9_007_199_254_740_992, 9_007_199_254_740_993, .max, .min]
    private static let numbers: [Double] = [-1, -0.0, 0, 0.5, 1, 1.5, 2, 17, 9_007_199_254_740_992, 0x1p63, -0x1p63, .infinity, -.infinity]
    private static let decimals = ["0.0", "0.5", "1.0", "-1.0", "2.25", "17.0", "0.01"].compactMap { PolicyDecimal($0) }
    private static let finerDecimals =
        decimals + ["0.005", "-0.005", "1.999", "12345678901234567890.5", "-99999999999999999999.0"].compactMap { PolicyDecimal($0) }
    private static let dates = ["1970-01-01", "2024-02-29", "2026-06-01"].compactMap { PolicyDate($0) }
    private static let times = ["00:00:00", "09:30:00", "09:30:00.25", "23:59:59"].compactMap { PolicyTime($0) }
    private static let instants = ["1969-12-31T23:59:59Z", "2026-06-01T09:30:00Z", "2026-06-01T09:30:00.001Z"].compactMap {
        PolicyDateTime($0)
    }
    private static let finerInstants =
        instants
        + ["2026-06-01T09:30:00.0005Z", "0000-01-01T00:00:00Z", "1969-12-31T23:59:59.000000001Z"].compactMap { PolicyDateTime($0) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func chance(_ percent: UInt64) -> Bool { next() % 100 < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[Int(next() % UInt64(elements.count))] }

    // MARK: Policies

    mutating func condition(depth: Int) -> String {
        guard depth > 0, !chance(20) else { return leaf() }
        switch next() % 8 {
        case 0...2: return "(\(condition(depth: depth - 1)) AND \(condition(depth: depth - 1)))"
        case 3...5: return "(\(condition(depth: depth - 1)) OR \(condition(depth: depth - 1)) OR \(leaf()))"
        default: return "NOT (\(condition(depth: depth - 1)))"
        }
    }

    private mutating func leaf() -> String {
        let field = pick(FilterSample.fields)
        let name = "resource.\(field.name)"
        if chance(8) { return "(\(chance(20) ? "resource.parent" : name) \(pick(["==", "!="])) null)" }
        if case .list(let element) = field.type { return membership(in: name, of: element) }
        switch next() % 4 {
        case 0: return "\(name) IN [\((0...Int(next() % 3)).map { _ in literal(of: field.type) }.joined(separator: ", "))]"
        case 1:
            guard let list = lists(of: field.type).randomElement(in: &self) else { fallthrough }
            return "\(name) IN \(list)"
        default:
            let others = partners(of: field)
            let other = chance(55) && !others.isEmpty ? pick(others) : literal(of: field.type)
            return chance(70) ? "(\(name) \(sign(for: field.type)) \(other))" : "(\(other) \(sign(for: field.type)) \(name))"
        }
    }

    private mutating func membership(in list: String, of element: PolicyType) -> String {
        let fields = FilterSample.fields.filter { $0.type == element }.map { "resource.\($0.name)" }
        let users = FilterSample.known.filter { $0.type == element }.map { "user.\($0.name)" }
        return "\(chance(60) ? pick(fields + users) : literal(of: element)) IN \(list)"
    }

    private func lists(of type: PolicyType) -> [String] {
        FilterSample.known.filter { $0.type == .list(type) }.map { "user.\($0.name)" }
    }

    private func partners(of field: (name: String, type: PolicyType)) -> [String] {
        let kinds: [PolicyType] =
            switch field.type {
            case .integer: [.integer, .number, .decimal]
            case .number: [.integer, .number]
            case .decimal: [.integer, .decimal]
            default: [field.type]
            }
        let users = FilterSample.known.filter { kinds.contains($0.type) }.map { "user.\($0.name)" }
        let fields = FilterSample.fields.filter { other in
            other.type == field.type || (mixesNumbers && kinds.contains(other.type) && other.type != .decimal && field.type != .decimal)
        }
        return users + fields.map { "resource.\($0.name)" }
    }

    private mutating func sign(for type: PolicyType) -> String {
        switch type {
        case .boolean: pick(["==", "!="])
        case .enumeration(let enumeration) where !enumeration.isOrdered: pick(["==", "!="])
        default: pick(["==", "!=", "<", "<=", ">", ">="])
        }
    }

    private mutating func literal(of type: PolicyType) -> String {
        switch value(of: type, finer: true) {
        case .number(let number) where number.isInfinite || number.magnitude > 1e9: "0.75"
        case .decimal(let decimal): decimal.description
        case let value: value.description
        }
    }

    // MARK: Values

    /// - Parameter finer: Whether the value may be one that no column holds.
    private mutating func value(of type: PolicyType, finer: Bool) -> PolicyValue {
        switch type {
        case .boolean: .boolean(chance(50))
        case .integer: .integer(pick(Self.integers))
        case .number: .number(pick(Self.numbers))
        case .decimal: .decimal(pick(finer ? Self.finerDecimals : Self.decimals))
        case .string: .text(pick(Self.texts))
        case .date: .date(pick(Self.dates))
        case .time: .time(pick(Self.times))
        case .dateTime: .dateTime(pick(finer ? Self.finerInstants : Self.instants))
        case .enumeration(let enumeration): .text(pick(enumeration.values))
        case .list(let element): .list((0..<next() % 4).map { _ in value(of: element, finer: finer) })
        default: .opaque
        }
    }

    mutating func caller() -> FilterContext {
        var values: [String: PolicyValue] = [:]
        for entry in FilterSample.known where !chance(15) { values[entry.name] = value(of: entry.type, finer: true) }
        if chance(5) { values["title"] = .text("H\0R") }
        return FilterContext(root: "user", values: values)
    }

    mutating func item(_ id: Int64) -> FilterItem {
        var values: [String: PolicyValue] = [:]
        for field in FilterSample.fields where !chance(20) { values[field.name] = value(of: field.type, finer: false) }
        // Lists without a sign of their presence are always there.
        for list in ["members", "sums"] { values[list] = values[list] ?? .list([]) }
        if chance(3), values["level"] != nil { values["level"] = .text("weird") }
        values["id"] = .integer(id)
        return FilterItem(id: id, values: values)
    }
}

extension [String] {
    fileprivate func randomElement(in random: inout RandomFilter) -> String? { isEmpty ? nil : random.pick(self) }
}
