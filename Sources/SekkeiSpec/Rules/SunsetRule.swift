/// A version is deprecated before it ends.
enum SunsetRule {
    static func check(_ version: APIVersion, _ fields: Fields, _ reader: Reader) {
        guard let deprecated = version.deprecated, let sunset = version.sunset, sunset < deprecated else { return }
        reader.error(
            .sunsetBeforeDeprecation, "'\(version.name)' ends on \(sunset), before it is deprecated on \(deprecated)",
            at: fields["sunset"]?.span)
    }
}
