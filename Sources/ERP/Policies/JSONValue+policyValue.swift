import SekkeiJSON
import SekkeiPolicy

extension JSONValue {
    /// What a policy sees of the value; nil for `null`. A value of another type is there, but unknown in every comparison.
    func policyValue(as type: PolicyType) -> PolicyValue? {
        switch (type, self) {
        case (_, .null): nil
        case (.boolean, .boolean(let value)): .boolean(value)
        case (.integer, .number(let number)): number.int64.map(PolicyValue.integer) ?? .opaque
        case (.number, .number(let number)): number.double.map(PolicyValue.number) ?? .opaque
        case (.decimal, .number(let number)): PolicyDecimal(number.text).map(PolicyValue.decimal) ?? .opaque
        case (.decimal, .string(let text)): PolicyDecimal(text).map(PolicyValue.decimal) ?? .opaque
        case (.string, .string(let text)), (.enumeration, .string(let text)): .text(text)
        case (.date, .string(let text)): PolicyDate(text).map(PolicyValue.date) ?? .opaque
        case (.time, .string(let text)): PolicyTime(text).map(PolicyValue.time) ?? .opaque
        case (.dateTime, .string(let text)): PolicyDateTime(text).map(PolicyValue.dateTime) ?? .opaque
        case (.list(let element), .array(let values)): .list(values.map { $0.policyValue(as: element) ?? .opaque })
        default: .opaque
        }
    }

    /// The value as JSON; lists and what cannot be compared as `null`.
    init(_ value: PolicyValue) {
        switch value {
        case .boolean(let value): self = .boolean(value)
        case .integer(let value): self = .number(JSONNumber(value))
        case .number(let value): self = JSONNumber(value).map(JSONValue.number) ?? .null
        case .text(let value): self = .string(value)
        case .decimal(let value): self = .string(value.description)
        case .date(let value): self = .string(value.description)
        case .time(let value): self = .string(value.description)
        case .dateTime(let value): self = .string(value.description)
        case .list(let values): self = .array(values.map { JSONValue($0) })
        case .opaque: self = .null
        }
    }
}
