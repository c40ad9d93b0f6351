/// A version of the API, as the spec's `versions` declares it.
public struct VersionDescriptor: Sendable, Equatable {
    /// As it stands in paths: `v2`.
    public let name: String
    /// When it came out, as `YYYY-MM-DD`; likewise the other dates.
    public let released: String?
    /// Since when it is deprecated.
    public let deprecated: String?
    /// When it is to be switched off.
    public let sunset: String?
    /// Where to read about the move to its successor.
    public let link: String?

    /// Creates a descriptor.
    public init(_ name: String, released: String? = nil, deprecated: String? = nil, sunset: String? = nil, link: String? = nil) {
        self.name = name
        self.released = released
        self.deprecated = deprecated
        self.sunset = sunset
        self.link = link
    }
}
