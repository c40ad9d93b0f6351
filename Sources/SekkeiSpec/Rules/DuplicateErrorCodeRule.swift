/// Every error has a code of its own.
enum DuplicateErrorCodeRule {
    static func check(_ drafts: [ErrorDraft], _ reader: Reader) {
        var known: [String: ErrorDraft] = [:]
        for draft in drafts where !draft.error.code.isEmpty {
            guard let other = known[draft.error.code] else {
                known[draft.error.code] = draft
                continue
            }
            if draft.error.name == other.error.name { continue }
            let span = draft.codeSpan ?? other.codeSpan
            let noun = other.error.isBuiltIn ? "the built-in error '\(other.error.name)'" : "'\(other.error.name)'"
            let notes = draft.codeSpan == nil ? [] : other.codeSpan.map { [Diagnostic.Note("it is here", at: $0)] } ?? []
            reader.error(.duplicateErrorCode, "code \(draft.error.code) belongs to \(noun) already", at: span, notes: notes)
        }
    }
}
