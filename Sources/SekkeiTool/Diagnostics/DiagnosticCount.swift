import SekkeiSpec

/// How much was wrong with a spec: `2 errors, 1 warning, 1 silenced`.
struct DiagnosticCount: CustomStringConvertible {
    let errors: Int
    let warnings: Int
    let silenced: Int

    init(_ compilation: Compilation) {
        errors = compilation.diagnostics.count { $0.severity == .error }
        warnings = compilation.diagnostics.count - errors
        silenced = compilation.silenced.count
    }

    var description: String {
        let parts = [
            errors == 0 ? nil : "\(Count(errors, "error"))", warnings == 0 ? nil : "\(Count(warnings, "warning"))",
            silenced == 0 ? nil : "\(silenced) silenced",
        ].compactMap { $0 }
        return errors + warnings == 0 ? (["no faults"] + parts).joined(separator: ", ") : parts.joined(separator: ", ")
    }
}
