import SekkeiSpec

/// Keeps Swift's own types in reach where the spec has types of the same names.
enum ShadowedNames {
    /// Writes `public typealias SwiftTask = _Concurrency.Task` for a type called `Task`; nothing for most names.
    static func emit(_ name: String, to out: TextWriter) {
        guard let alias = GeneratedName.alias(for: name), let module = GeneratedName.module(ofShadowed: name) else { return }
        out.blank()
        out.line("/// Swift's own `\(name)`, which the spec's type of that name hides.")
        out.line("public typealias \(alias) = \(module).\(name)")
    }
}
