extension VersionDescriptor {
    /// What every answer of a deprecated version says: since when (RFC 9745), until when (RFC 8594), and where to read on.
    var deprecationFields: [(name: String, value: String)] {
        guard let since = deprecated.flatMap(Self.seconds) else { return [] }
        let end = sunset.flatMap(Self.seconds).map { [("Sunset", DateLine.text(of: $0))] } ?? []
        let reading = link.map { [("Link", "<\($0)>; rel=\"deprecation\"")] } ?? []
        return [("Deprecation", "@\(since)")] + end + reading
    }

    /// The first second of a day, since 1970, in UTC.
    private static func seconds(_ date: String) -> Int? {
        CalendarDate(date).map { CivilCalendar.days(year: $0.year, month: $0.month, day: $0.day) * 86_400 }
    }
}
