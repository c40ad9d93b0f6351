/// An entry of `changes` that would bring the older behavior back to the callers of an older version.
package struct SuggestedChange: Sendable, Equatable {
    /// Its name: `TaskTitleTightened`.
    package var change: String
    package var target: String
    /// Everything below `target`.
    package var members: [LiteralMember]

    init(_ subject: String, _ verb: String, target: String, _ members: [LiteralMember]) {
        change = Self.name(subject, verb)
        self.target = target
        self.members = members
    }

    /// Ready to paste below `changes: { v2: … }`, one line for each key.
    package var text: String {
        let rest = members.map { "  \($0.name): \(SpecText.of($0.value))\n" }.joined()
        return "- change: \(change)\n  target: \(target)\n\(rest)"
    }

    /// One entry for both, where they speak of the same aspects of the same thing: two would be an error.
    func merged(with other: SuggestedChange) -> SuggestedChange? {
        guard target == other.target, members.map(\.name) == other.members.map(\.name) else { return nil }
        var merged = self
        for index in members.indices {
            guard let value = Self.merged(members[index].value, other.members[index].value) else { return nil }
            merged.members[index].value = value
        }
        return merged
    }

    private static func merged(_ a: Literal, _ b: Literal) -> Literal? {
        switch (a, b) {
        case _ where a == b: a
        case (.list(let x), .list(let y)): .list(x + y.filter { !x.contains($0) })
        case (.object(let x), .object(let y)): .object(x + y.filter { !x.contains($0) })
        default: nil
        }
    }

    /// `Task.due_date` and `Tightened` make `TaskDueDateTightened`.
    private static func name(_ subject: String, _ verb: String) -> String {
        let words = subject.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let isError = subject.allSatisfy { !$0.isLowercase }
        let parts = words.map { word in word.prefix(1).uppercased() + (isError ? word.dropFirst().lowercased() : String(word.dropFirst())) }
        return parts.joined() + verb
    }
}
