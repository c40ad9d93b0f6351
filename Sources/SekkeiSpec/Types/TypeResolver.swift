/// Resolves the types of a spec by name, each once.
final class TypeResolver {
    /// A longer chain of bases is no design, and resolving it would need a deep stack.
    private static let maximalDerivations = 64

    let reader: Reader
    /// In spec order; of types with one name the first.
    let entries: [TypeEntry]
    private let byName: [String: TypeEntry]
    private var drafts: [String: TypeDraft] = [:]
    /// The types that are being resolved, outermost first.
    private(set) var inProgress: [String] = []

    init(entries: [TypeEntry], reader: Reader) {
        self.reader = reader
        self.entries = entries
        byName = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The names that a type expression may use.
    var names: [String] { entries.map(\.name).filter { $0 != TypeEntry.callerName } }

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
        let draft = build(entry)
        inProgress.removeLast()
        drafts[name] = draft
        return draft
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
