/// A version is released, then deprecated, and then it ends.
enum SunsetRule {
    static func check(_ version: APIVersion, _ fields: Fields, _ reader: Reader) {
        if let deprecated = version.deprecated, let sunset = version.sunset, sunset < deprecated {
            reader.error(
                .sunsetBeforeDeprecation, "'\(version.name)' ends on \(sunset), before it is deprecated on \(deprecated)",
                at: fields["sunset"]?.span)
        }
        guard let released = version.released else { return }
        for (key, verb, date) in [("deprecated", "is deprecated", version.deprecated), ("sunset", "ends", version.sunset)] {
            guard let date, date < released else { continue }
            reader.error(
                .deprecatedBeforeRelease, "'\(version.name)' \(verb) on \(date), before it is released on \(released)",
                at: fields[key]?.span)
        }
    }
}
