import SekkeiPolicy

/// How a column keeps the values of a field.
enum StoredForm: Sendable, Equatable {
    case boolean
    case integer
    case number
    /// A whole number of this many digits behind the point.
    case decimal(fractionDigits: Int)
    case text
    case date
    case time
    case dateTime

    /// - Throws: ``SQLError/Code/invalidStatement`` for what filters never compare, and for a decimal without digits.
    init(_ type: PolicyType, fractionDigits: Int?, field: PolicyAttribute) throws {
        switch type {
        case .boolean: self = .boolean
        case .integer: self = .integer
        case .number: self = .number
        case .string, .enumeration: self = .text
        case .date: self = .date
        case .time: self = .time
        case .dateTime: self = .dateTime
        case .decimal:
            guard let fractionDigits else {
                throw SQLError(.invalidStatement, "'\(field)' is a decimal: its column must say how many fraction digits it holds")
            }
            self = .decimal(fractionDigits: fractionDigits)
        case .list, .map, .object, .opaque:
            throw SQLError(.invalidStatement, "'\(field)' is of type \(type), which no column can be compared as")
        }
    }

    /// Whether the column holds text, whose order depends on a collation.
    var isText: Bool { self == .text || self == .date || self == .time }

    /// - Throws: ``SQLError/Code/invalidStatement`` where the columns of two fields hold the same value in different ways.
    func checkComparable(with other: StoredForm) throws {
        switch (self, other) {
        case (.integer, .number), (.number, .integer), (.integer, .decimal(0)), (.decimal(0), .integer): return
        default:
            guard self == other else {
                throw SQLError(.invalidStatement, "a policy compares two fields whose columns differ: one holds \(self), one \(other)")
            }
        }
    }
}
