/// What a request's `Cache-Control` asks for (RFC 9111, section 5.2.1). Other directives ask for nothing that is done here.
struct CacheDirectives: Equatable {
    /// `no-store`: the answer is neither taken from the cache nor put there.
    var forbidsKeeping = false
    /// `no-cache`: the answer is made anew.
    var wantsReload = false
    /// `max-age`: milliseconds that a kept answer may be old; nil for any age.
    var maximumAge: Int?

    /// Reads the lines of the field.
    init(_ lines: [String]) {
        for directive in lines.lazy.flatMap({ $0.split(separator: ",") }) {
            let text = directive.trimmingSpaces().lowercased()
            switch text {
            case "no-store": forbidsKeeping = true
            case "no-cache": wantsReload = true
            default: if text.hasPrefix("max-age=") { maximumAge = Self.milliseconds(text.dropFirst(8)) }
            }
        }
    }

    func allows(age: Int) -> Bool { !wantsReload && maximumAge.map { age <= $0 } ?? true }

    /// A number that cannot be read asks for a new answer: too careful rather than too old.
    private static func milliseconds(_ text: Substring) -> Int {
        guard let seconds = Int(text.trimmingPrefix("\"").prefix { $0 != "\"" }), seconds >= 0 else { return 0 }
        return seconds.multipliedReportingOverflow(by: 1000).overflow ? .max : seconds * 1000
    }
}
