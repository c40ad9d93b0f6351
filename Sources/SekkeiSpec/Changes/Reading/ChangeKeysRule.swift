/// An entry says what was different, with keys that go together.
enum ChangeKeysRule {
    /// Keys that mean nothing without one of others.
    private static let companions: [(key: String, needs: [String])] = [
        ("upgrade", ["was"]), ("downgrade", ["was", "added"]), ("convert", ["was", "replaces"]),
        ("withdrawn", ["was"]), ("fill", ["added"]), ("old", ["tightened"]),
    ]

    /// Keys that leave nothing for the others to say.
    private static let exclusive: [(key: String, others: [String])] = [
        ("was", ["rename", "moved", "added", "tightened", "default", "code", "status"]),
        ("convert", ["upgrade", "downgrade"]), ("withdrawn", ["upgrade", "downgrade", "convert"]),
    ]

    /// Whether the entry can be understood; where not, that has been reported.
    static func check(_ entry: ChangeEntry, _ reader: Reader) -> Bool {
        let fields = entry.fields
        guard ChangeEntry.subjects.contains(where: fields.has) || fields.has("replaces") else {
            if !fields.isReduced {
                reader.error(
                    .missingKey, "change '\(entry.name)' needs one of the keys \(ChangeEntry.subjects.joined(separator: ", "))",
                    at: entry.span, help: "for example: rename: { owner_id: assignee_id }")
            }
            return false
        }
        var isSound = true
        for (key, needs) in companions where fields.has(key) && !needs.contains(where: fields.has) {
            report("'\(key)' needs '\(needs[0])' beside it", entry, key, reader)
            isSound = false
        }
        for (key, others) in exclusive where fields.has(key) {
            for other in others where fields.has(other) {
                report("'\(other)' cannot stand beside '\(key)'", entry, other, reader)
                isSound = false
            }
        }
        return isSound
    }

    private static func report(_ message: String, _ entry: ChangeEntry, _ key: String, _ reader: Reader) {
        reader.error(.conflictingChangeKeys, message, at: entry.span(of: key))
    }
}
