/// Names that differ in the spec differ in Swift too.
enum SwiftNamesRule {
    /// - Parameter names: what stands in one Swift scope.
    static func check(_ names: [(swiftName: String, what: String, span: SourceSpan)], _ reader: Reader) {
        var known: [String: (what: String, span: SourceSpan)] = [:]
        for name in names {
            // One thing declared twice has been reported as such.
            if let other = known[name.swiftName], other.what != name.what {
                reader.error(
                    .swiftNameCollision, "\(name.what) is '\(name.swiftName)' in Swift, as \(other.what) is", at: name.span,
                    notes: [.init("\(other.what) is here", at: other.span)], help: "give one of them another name with 'swiftName:'")
            } else {
                known[name.swiftName] = (name.what, name.span)
            }
        }
    }
}
