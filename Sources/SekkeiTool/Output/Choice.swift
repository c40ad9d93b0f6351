import SekkeiSpec

/// What an option names of things that the spec declares.
struct Choice {
    /// As the spec writes it; nil where the option is not given.
    let known: String?

    /// - Parameters:
    ///   - noun: what is chosen: `version`.
    ///   - names: what the spec declares.
    /// - Throws: ``ToolFailure`` that lists them, for a name that is not among them. Case does not count.
    init(_ name: String?, _ noun: String, among names: [String]) throws {
        guard let name else {
            known = nil
            return
        }
        guard let match = names.first(where: { $0 == name }) ?? names.first(where: { $0.lowercased() == name.lowercased() }) else {
            let hint = Suggestion.closest(to: name, among: names).map { "did you mean '\($0)'? " } ?? ""
            let list = names.isEmpty ? "the spec has none" : "the spec has \(names.joined(separator: ", "))"
            throw ToolFailure("there is no \(noun) '\(name)'; \(hint)\(list)")
        }
        known = match
    }
}
