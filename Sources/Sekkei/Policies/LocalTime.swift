public import SekkeiPolicy

/// A moment as clocks and calendars on the wall show it: the policies' root `time`.
@_spi(Generated) public struct LocalTime: Sendable, Equatable {
    /// 0 to 23.
    public let hour: Int64
    /// 1 is Monday, 7 is Sunday (ISO 8601).
    public let weekday: Int64
    /// The day.
    public let date: CalendarDate?

    /// - Parameter seconds: Since 1970, as if the place had the time of Greenwich.
    init(localSeconds seconds: Int64) {
        let seconds = Int(seconds)
        let secondOfDay = RFC3339.floorModulo(seconds, 86_400)
        let days = (seconds - secondOfDay) / 86_400
        hour = Int64(secondOfDay / 3600)
        weekday = Int64(RFC3339.floorModulo(days + 3, 7) + 1)
        let day = CivilCalendar.date(days: days)
        date = CalendarDate(year: day.year, month: day.month, day: day.day)
    }
}

extension LocalTime: PolicyReadable {
    /// By the attributes' names in the language.
    public func policyValue(at path: ArraySlice<PolicyAttribute.Step>) -> PolicyValue? {
        guard let part = path.first else { return .opaque }
        switch part.name {
        case "hour": return hour.policyValue(at: path.dropFirst())
        case "weekday": return weekday.policyValue(at: path.dropFirst())
        case "date": return date.policyValue(at: path.dropFirst())
        default: return nil
        }
    }
}
