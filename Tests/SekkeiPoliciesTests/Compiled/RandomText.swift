/// Makes texts of policies whose names and types are right.
struct RandomText {
    var generator: SplitMix64

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[Int.random(in: 0..<elements.count, using: &generator)] }

    mutating func condition(depth: Int) -> String {
        guard depth > 0, !chance(20) else { return leaf() }
        switch Int.random(in: 0..<8, using: &generator) {
        case 0...2: return "(" + operands(depth).joined(separator: " AND ") + ")"
        case 3...5: return "(" + operands(depth).joined(separator: " OR ") + ")"
        case 6: return "NOT (\(condition(depth: depth - 1)))"
        default: return "(NOT (\(condition(depth: depth - 1)))) \(pick(["==", "!="])) \(chance(50))"
        }
    }

    private mutating func operands(_ depth: Int) -> [String] {
        (0..<Int.random(in: 2...3, using: &generator)).map { _ in condition(depth: depth - 1) }
    }

    private mutating func leaf() -> String {
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: return pick(["user.active", "user.vip", "record.public"])
        case 1: return "\(pick(ProbeNames.nullable)) \(pick(["==", "!="])) null"
        case 2: return "\(pick(["user.role.permissions", "record.needs"])).\(pick(Self.permissions))"
        case 3...4: return among()
        case 5...6: return membership()
        default: return comparison()
        }
    }

    private mutating func comparison() -> String {
        let left = pick(ProbeNames.scalars)
        let sign = pick(left.kind == .boolean ? ["==", "!="] : ["==", "!=", "<", "<=", ">", ">="])
        let others = ProbeNames.scalars.filter { Self.fits($0.kind, left.kind) }
        let right = chance(45) ? pick(others).name : literal(left.kind)
        return chance(75) ? "\(left.name) \(sign) \(right)" : "\(right) \(sign) \(left.name)"
    }

    private mutating func among() -> String {
        let element = pick(ProbeNames.scalars)
        let list = (0..<Int.random(in: 1...3, using: &generator)).map { _ in literal(element.kind) }
        return "\(element.name) IN [\(list.joined(separator: ", "))]"
    }

    private mutating func membership() -> String {
        let list = pick(ProbeNames.lists)
        let others = ProbeNames.scalars.filter { Self.fits($0.kind, list.kind) }
        return "\(chance(60) && !others.isEmpty ? pick(others).name : literal(list.kind)) IN \(list.name)"
    }

    private static func fits(_ a: ProbeNames.Kind, _ b: ProbeNames.Kind) -> Bool {
        let numbers: [ProbeNames.Kind] = [.number, .decimal]
        return a == b || (a == .integer && numbers.contains(b)) || (b == .integer && numbers.contains(a))
    }

    // MARK: - Values

    static let permissions = ["salary_view", "task_write", "none"]
    static let levels = ["staff", "lead", "manager", "director"]
    static let texts = ["", "HR", "hr", "Sales", "é", "e\u{301}", "it's", "日本", "\u{1F600}", teams[0], teams[1]]
    static let teams = [
        "0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e", "f0000000-0000-4000-8000-000000000001", "0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4f",
    ]
    static let integers = [
        "-1", "0", "1", "2", "3", "9", "17", "9223372036854775807", "-9223372036854775808", "2147483648", "9007199254740993",
    ]
    static let decimals = ["0.0", "0.5", "1.0", "1.5", "-1.0", "2.25", "17.0", "0.05", "123456789012345678901234567890.12345"]
    static let dates = ["1970-01-01", "2024-02-29", "2026-06-01"]
    static let times = ["00:00:00", "09:30:00", "23:59:59", "09:30:00.25"]
    static let instants = [
        "1969-12-31T23:59:59Z", "2026-06-01T09:30:00Z", "2026-06-01T18:30:00+09:00", "2026-06-01T09:30:01.5Z",
        "2026-06-01T09:30:00.123456789Z",
    ]

    private mutating func literal(_ kind: ProbeNames.Kind) -> String {
        switch kind {
        case .boolean: "\(chance(50))"
        case .integer, .number, .decimal: chance(60) ? pick(Self.integers) : pick(Self.decimals)
        case .text: Self.quoted(pick(Self.texts))
        case .date: Self.quoted(pick(Self.dates))
        case .time: Self.quoted(pick(Self.times))
        case .instant: Self.quoted(pick(Self.instants))
        case .level: Self.quoted(pick(Self.levels))
        case .permission: Self.quoted(pick(Self.permissions))
        }
    }

    private static func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
}
