extension VersionDescriptor {
    /// What the answers of a deprecated version, or operation, say: since when (RFC 9745), until when (RFC 8594), and where to read on.
    /// - Parameter operation: Since when the operation is deprecated, in seconds since 1970. Of two dates the earlier one is sent.
    func deprecationFields(since operation: Int?) -> [(name: String, value: String)] {
        let version = deprecated.flatMap(Self.seconds)
        guard let since = [version, operation].compactMap({ $0 }).min() else { return [] }
        let field = [("Deprecation", "@\(since)")]
        guard version != nil else { return field }
        let end = sunset.flatMap(Self.seconds).map { [("Sunset", DateLine.text(of: $0))] } ?? []
        let reading = link.map { [("Link", "<\($0)>; rel=\"deprecation\"")] } ?? []
        return field + end + reading
    }

    /// The first second of a day, since 1970, in UTC.
    private static func seconds(_ date: String) -> Int? {
        CalendarDate(date).map { CivilCalendar.days(year: $0.year, month: $0.month, day: $0.day) * 86_400 }
    }
}
