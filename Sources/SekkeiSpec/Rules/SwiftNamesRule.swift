/// Names that differ in the spec differ in Swift too.
enum SwiftNamesRule {
    /// A name in Swift and what bears it.
    struct Name {
        let swiftName: String
        /// `type 'Task'`; equal where one thing is declared twice.
        let what: String
        /// Nil for what stands nowhere in the spec.
        var span: SourceSpan?
    }

    /// - Parameter names: what stands in one Swift scope; of two that clash the later is reported.
    static func check(_ names: [Name], help: String = "give one of them another name with 'swiftName:'", _ reader: Reader) {
        var known: [String: Name] = [:]
        for name in names {
            // One thing declared twice has been reported as such.
            guard let other = known[name.swiftName], other.what != name.what, let span = name.span else {
                known[name.swiftName] = name
                continue
            }
            reader.error(
                .swiftNameCollision, "\(name.what) is '\(name.swiftName)' in Swift, as \(other.what) is", at: span,
                notes: other.span.map { [.init("\(other.what) is here", at: $0)] } ?? [], help: help)
        }
    }
}
