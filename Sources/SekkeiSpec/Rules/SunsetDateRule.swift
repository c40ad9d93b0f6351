/// The version of callers that name none is served for a while yet: a warning 90 days before it ends, an error from then on.
enum SunsetDateRule {
    private static let days = 90

    /// - Parameter today: `YYYY-MM-DD`.
    static func check(_ api: API, _ outline: Outline, today: String, _ reader: Reader) {
        guard let version = api.versions.first(where: { $0.name == api.defaultVersion }), let sunset = version.sunset else { return }
        let versions = outline.sections["versions"]?.value
        let span = versions?.member(version.name)?.member("sunset")?.span
        let notes = versions?.member("default").map { [Diagnostic.Note("it is the default here", at: $0.span)] } ?? []
        let help = "let 'default' name a newer version, and tell those who name none"
        if today >= sunset {
            reader.error(
                .sunsetPassed, "'\(version.name)' has ended on \(sunset), and is what callers get that name no version", at: span,
                notes: notes, help: help)
        } else if let now = CalendarDate.number(today), let end = CalendarDate.number(sunset), end - now <= days {
            let left = "\(end - now) day\(end - now == 1 ? "" : "s")"
            reader.sink.warning(
                .sunsetNear, "'\(version.name)' ends in \(left), on \(sunset), and is what callers get that name no version", at: span,
                notes: notes, help: help)
        }
    }
}
