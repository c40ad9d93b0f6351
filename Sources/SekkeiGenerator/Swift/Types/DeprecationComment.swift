import SekkeiSpec

/// The paragraph of a documentation comment that says that something should no longer be used.
enum DeprecationComment {
    /// - Parameter link: Finds the Swift symbol of what is to be used; its name in the spec stands where there is none.
    static func text(_ deprecation: Deprecation, link: (String) -> String?) -> String {
        let since = deprecation.since.map { " since \($0)" } ?? ""
        let use = deprecation.use.map { use in link(use).map { ": use ``\($0)``" } ?? ": use `\(use)`" } ?? ""
        return "Deprecated\(since)\(use)."
    }

    /// The paragraphs that there are; nil for none.
    static func join(_ paragraphs: String?...) -> String? {
        let present = paragraphs.compactMap { $0 }
        return present.isEmpty ? nil : present.joined(separator: "\n\n")
    }
}
