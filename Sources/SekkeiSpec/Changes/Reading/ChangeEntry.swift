/// An entry of `changes` as it is written.
struct ChangeEntry {
    let name: String
    /// As it is written: `Task.priority`.
    let target: String
    let targetSpan: SourceSpan
    let fields: Fields
    /// Where the name stands.
    let span: SourceSpan
    let note: LocalizedText?

    /// The keys that say what was different.
    static let subjects = ["rename", "was", "moved", "added", "tightened", "default", "code", "status"]

    var isConvertedBySwift: Bool { fields["convert"]?.scalar?.text == "swift" }

    /// Where a key stands, or the entry where it has none.
    func span(of key: String) -> SourceSpan { fields.keySpan(key) ?? span }
}
