/// The fields by which every answer of a deprecated version, or operation, says so.
struct DeprecationFields {
    let basePath: String
    /// Newest first.
    let versions: [VersionDescriptor]

    /// Since when (RFC 9745), until when (RFC 8594), what comes after, and where to read on.
    /// - Parameters:
    ///   - number: Of the version; none where it is not in the list.
    ///   - operation: Since when the operation is deprecated, in seconds since 1970. Of two dates the earlier one is sent.
    func fields(of number: Int, since operation: Int?) -> [(name: String, value: String)] {
        let version = versions.indices.contains(number) ? versions[number] : nil
        let deprecated = version?.deprecated.flatMap(Self.seconds)
        guard let since = [deprecated, operation].compactMap({ $0 }).min() else { return [] }
        let field = [("Deprecation", "@\(since)")]
        guard deprecated != nil, let version else { return field }
        let end = version.sunset.flatMap(Self.seconds).map { [("Sunset", DateLine.text(of: $0))] } ?? []
        let links =
            successors(of: number) + (version.link.map { ["<\(Self.reference($0))>; rel=\"deprecation\"; type=\"text/html\""] } ?? [])
        return field + end + (links.isEmpty ? [] : [("Link", links.joined(separator: ", "))])
    }

    /// The next version, and the newest where that is another one (RFC 5829).
    ///
    /// The links are about the version as a whole, as their anchor says (RFC 8288, section 3.2): what stands on the very same path
    /// may have moved or gone since, and a link to it would be a guess.
    private func successors(of number: Int) -> [String] {
        guard number > 0 else { return [] }
        let anchor = "anchor=\"\(basePath)/\(versions[number].name)\""
        let next = "<\(basePath)/\(versions[number - 1].name)>; rel=\"successor-version\"; \(anchor)"
        return number == 1 ? [next] : [next, "<\(basePath)/\(versions[0].name)>; rel=\"latest-version\"; \(anchor)"]
    }

    /// A URL as it may stand between angle brackets: what RFC 3986 does not allow is escaped.
    private static func reference(_ url: String) -> String {
        url.utf8.reduce(into: "") { text, byte in
            let isAllowed = (0x21...0x7E).contains(byte) && !ASCIIClass.contains("<>\"\\^`{|}", byte)
            text += isAllowed ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }

    /// The first second of a day, since 1970, in UTC.
    private static func seconds(_ date: String) -> Int? {
        CalendarDate(date).map { CivilCalendar.days(year: $0.year, month: $0.month, day: $0.day) * 86_400 }
    }
}
