import SekkeiSpec

/// Writes the expressions that take single values between a version and the next newer one.
struct ValueConverter {
    /// The older version of the two.
    let context: SwiftContext
    /// What stands for the registry, which knows the application's conversions.
    var registry = "api"

    private var newer: SwiftContext { context.newer ?? context }

    // MARK: - Upgrades

    /// A value of the newer version for one of the older.
    /// - Parameter upgrade: The variable that collects what newer rules refuse.
    func upgraded(_ value: String, _ type: TypeReference, _ upgrade: String) -> ConvertedExpression {
        guard context.isChanged(type) else { return ConvertedExpression(text: value) }
        switch type.kind {
        case .scalar: return ConvertedExpression(text: value)
        case .named(let name): return upgraded(value, name, upgrade)
        case .list(let element): return each(value, element, ("map", "list"), upgrade)
        case .map(let element, _): return each(value, element, ("mapValues", "map"), upgrade)
        }
    }

    private func upgraded(_ value: String, _ name: String, _ upgrade: String) -> ConvertedExpression {
        let type = newer.swiftName(ofType: name)
        guard isChecked(name) else { return ConvertedExpression(text: "\(type)(upgrading: \(value))") }
        let asksApplication = context.needs?.swiftUpgrades.contains(name) == true
        let text = "\(type)(upgrading: \(value), &\(upgrade)\(asksApplication ? ", by: \(registry)" : ""))"
        return ConvertedExpression(text: text, isFailable: true, isChecked: true, throwing: asksApplication)
    }

    private func each(
        _ value: String, _ element: TypeReference, _ methods: (plain: String, checked: String), _ upgrade: String
    ) -> ConvertedExpression {
        let isChecked = TypeParts.name(in: element).map(isChecked) ?? false
        let inner = upgraded("$0", element, "$1")
        guard isChecked else { return ConvertedExpression(text: "\(value).\(methods.plain) { \(inner.text) }") }
        let text = "\(upgrade).\(methods.checked)(\(value)) { \(inner.called) }"
        return ConvertedExpression(text: text, isFailable: true, isChecked: true, throwing: inner.throwing)
    }

    private func isChecked(_ name: String) -> Bool { context.needs?.checked.contains(name) ?? false }

    // MARK: - Downgrades

    /// A value of the older version for one of the newer.
    func downgraded(_ value: String, _ type: TypeReference) -> String {
        guard context.isChanged(type) else { return value }
        switch type.kind {
        case .scalar: return value
        case .named(let name):
            let asksApplication = context.needs?.swiftDowngrades.contains(name) == true
            return "\(context.swiftName(ofType: name))(downgrading: \(value)\(asksApplication ? ", by: \(registry)" : ""))"
        case .list(let element): return "\(value).map { \(downgraded("$0", element)) }"
        case .map(let element, _): return "\(value).mapValues { \(downgraded("$0", element)) }"
        }
    }
}
