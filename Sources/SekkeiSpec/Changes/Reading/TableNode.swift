/// `upgrade` or `downgrade` as it is written.
struct TableNode {
    struct Row {
        var from: String
        var fromSpan: SourceSpan
        var to: Node
    }

    var rows: [Row]
    /// What stands under `else`.
    var otherwise: Node?
    var otherwiseSpan: SourceSpan?
    /// Where the key stands.
    var span: SourceSpan

    /// What a value of the one version is in the other.
    func target(of text: String) -> Node? { rows.first { $0.from == text }?.to ?? otherwise }
}
