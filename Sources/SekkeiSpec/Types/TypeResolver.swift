/// Resolves the types of a spec by name, each once.
final class TypeResolver {
    /// A longer chain of bases is no design, and resolving it would need a deep stack.
    private static let maximalDerivations = 64
    /// `from` and `extends` multiply fields; a spec of a thousand operations has some ten thousand.
    private static let maximalFields = 100_000

    let reader: Reader
    /// In spec order; of types with one name the first.
    let entries: [TypeEntry]
    /// The names that a type expression may use.
    let names: [String]
    private let byName: [String: TypeEntry]
    private var drafts: [String: TypeDraft] = [:]
    /// The types that are being resolved, outermost first.
    private(set) var inProgress: [String] = []
    /// The fields of all types resolved so far.
    private var fieldCount = 0

    init(entries: [TypeEntry], reader: Reader) {
        self.reader = reader
        self.entries = entries
        names = entries.map(\.name).filter { $0 != TypeEntry.callerName }
        byName = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Whether a type expression may use the name. That a spec declares a type named like the caller's is reported where it does.
    func isNameable(_ name: String) -> Bool {
        name == TypeEntry.callerName ? entries.contains { $0.name == name && !$0.isCaller } : byName[name] != nil
    }

    func entry(_ name: String) -> TypeEntry? { byName[name] }

    /// A type with its bases applied; nil for an unknown one and for one that is being resolved.
    func draft(_ name: String) -> TypeDraft? {
        if let draft = drafts[name] { return draft }
        guard let entry = byName[name], !inProgress.contains(name) else { return nil }
        inProgress.append(name)
        var draft = build(entry)
        inProgress.removeLast()
        bound(&draft)
        drafts[name] = draft
        return draft
    }

    private func bound(_ draft: inout TypeDraft) {
        guard let count = draft.object?.properties.count else { return }
        let isFirst = fieldCount <= Self.maximalFields
        fieldCount += count
        guard fieldCount > Self.maximalFields else { return }
        draft.shape = .broken
        guard isFirst else { return }
        reader.error(
            .tooManyProperties, "the types have more than \(Self.maximalFields) fields, those that they derive included",
            at: draft.entry.nameSpan, help: "let types hold one another instead of deriving all of them")
    }

    func object(_ kind: TypeReference.Kind) -> ObjectDraft? {
        if case .named(let name) = kind { draft(name)?.object } else { nil }
    }

    /// All types, resolved, in spec order.
    var all: [TypeDraft] { entries.compactMap { draft($0.name) } }

    /// A base or a followed type; reported where it is unknown or leads back to what is being resolved.
    func base(_ node: Node, name: String, key: String) -> TypeDraft? {
        guard isNameable(name) else {
            reader.unknown(.unknownType, "unknown type '\(Reader.clipped(name))'", at: node.span, name: name, among: names)
            return nil
        }
        if let start = inProgress.firstIndex(of: name) {
            let way = (inProgress[start...] + [name]).joined(separator: " → ")
            reader.error(.derivationCycle, "'\(key)' leads back to '\(name)': \(way)", at: node.span)
            return nil
        }
        guard inProgress.count < Self.maximalDerivations else {
            reader.error(.derivationCycle, "'\(key)' goes through more than \(Self.maximalDerivations) types", at: node.span)
            return nil
        }
        return draft(name)
    }
}
