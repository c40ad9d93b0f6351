/// Types, services, operations and errors have names of their own, over all files.
enum DuplicateNameRule {
    /// - Parameter ignoresCase: whether names that differ in case alone are the same; file systems and documents think so of types.
    static func check(
        _ members: [(name: String, span: SourceSpan)], noun: String, code: DiagnosticCode, ignoresCase: Bool = false, _ reader: Reader
    ) {
        var known: [String: (name: String, span: SourceSpan)] = [:]
        for member in members {
            let key = ignoresCase ? member.name.lowercased() : member.name
            guard let first = known[key] else {
                known[key] = member
                continue
            }
            let message =
                first.name == member.name
                ? "\(noun) '\(member.name)' is declared twice" : "\(noun) '\(member.name)' differs from '\(first.name)' in case alone"
            reader.error(code, message, at: member.span, notes: [.init("the first is here", at: first.span)])
        }
    }
}
