/// How long an answer may be kept, as its `Cache-Control` says (RFC 9111, section 5.2.2).
enum CacheControl {
    /// Seconds; nil where the field says nothing of it. Zero for what must not be kept, or not without asking.
    static func lifetime(_ field: String?) -> Double? {
        var age: Double?
        for directive in (field ?? "").split(separator: ",") {
            let name = directive.lowercased().filter { $0 != " " && $0 != "\t" && $0 != "\"" }
            if name == "no-store" || name == "no-cache" { return 0 }
            guard name.hasPrefix("max-age=") else { continue }
            // Of several the shortest: what is unclear is fetched again rather than kept.
            let value = UInt32(name.dropFirst(8)).map(Double.init) ?? 0
            age = min(age ?? value, value)
        }
        return age
    }
}
