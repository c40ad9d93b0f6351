/// Fields and parameters that differ in case alone are mixed up by people; headers are the same to HTTP.
enum CaseClashRule {
    static func check(_ drafts: [PropertyDraft], _ role: PropertyRole, _ reader: Reader) {
        var known: [String: PropertyDraft] = [:]
        for draft in drafts {
            let name = draft.property.name
            guard let first = known.updateValue(draft, forKey: name.lowercased()), first.property.name != name else { continue }
            // One name in Swift has been reported as such.
            if first.property.swiftName == draft.property.swiftName { continue }
            let message = "\(role.noun) '\(name)' differs from '\(first.property.name)' in case alone"
            if role == .header {
                reader.error(
                    .duplicateField, "\(message), and header names have no case", at: draft.nameSpan,
                    notes: [.init("the first is here", at: first.nameSpan)])
            } else {
                reader.sink.warning(.namesDifferByCase, message, at: draft.nameSpan, help: "rename one of them")
            }
        }
    }
}
