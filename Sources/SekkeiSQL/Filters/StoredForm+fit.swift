import SekkeiPolicy

extension StoredForm {
    /// Where a value stands among those that the column can hold.
    ///
    /// - Throws: ``SQLError/Code/invalidStatement`` for a value of another kind, which no checked policy compares the field with.
    func fitted(_ value: PolicyValue) throws -> FittedValue {
        switch (self, value) {
        case (.boolean, .boolean(let value)): return .exact(.boolean(value))
        case (.integer, .integer(let value)): return .exact(.integer(value))
        case (.integer, .decimal(let value)): return FittedValue(significand: value.significand, exponent: value.exponent)
        case (.integer, .number(let value)): return FittedValue(number: value)
        case (.number, .number(let value)): return .exact(.real(value))
        case (.number, .integer(let value)): return FittedValue(numberOf: value)
        case (.decimal(let digits), .integer(let value)): return FittedValue(significand: Int128(value), exponent: digits)
        case (.decimal(let digits), .decimal(let value)):
            return FittedValue(significand: value.significand, exponent: value.exponent + digits)
        case (.text, .text(let text)): return Self.fitted(text)
        case (.date, .date(let date)): return .exact(.text(date.description))
        case (.time, .time(let time)): return .exact(.text(Self.text(of: time)))
        case (.dateTime, .dateTime(let moment)): return Self.fitted(moment)
        default: throw SQLError(.invalidStatement, "a policy compares a column of \(self) with a value of another kind")
        }
    }

    /// No column holds U+0000, and no text without it stands between the part before it and the whole.
    private static func fitted(_ text: String) -> FittedValue {
        guard let end = text.utf8.firstIndex(of: 0) else { return .exact(.text(text)) }
        return .above(.text(String(text[..<end])))
    }

    private static func fitted(_ moment: PolicyDateTime) -> FittedValue {
        let range = SQLTimestamp.range
        guard moment.seconds >= range.lowerBound / 1000 else { return .belowAll }
        guard moment.seconds <= range.upperBound / 1000 else { return .beyondAll }
        let milliseconds = moment.seconds * 1000 + Int64(moment.nanoseconds) / 1_000_000
        let floor = SQLValue.timestamp(SQLTimestamp.date(milliseconds: milliseconds))
        return moment.nanoseconds % 1_000_000 == 0 ? .exact(floor) : .above(floor)
    }

    /// The fewest of 3, 6 or 9 fraction digits that lose nothing, or none.
    private static func text(of time: PolicyTime) -> String {
        let text = time.description
        guard let point = text.lastIndex(of: ".") else { return text }
        let digits = text.distance(from: point, to: text.endIndex) - 1
        return text + String(repeating: "0", count: (3 - digits % 3) % 3)
    }
}
