import SekkeiSpec

extension SwiftContext {
    /// What the documentation comment of a type says.
    func documentation(of type: TypeDeclaration) -> String? {
        let text = (type.description ?? type.title)?.text(in: language)
        let deprecation = type.deprecation.map { deprecation in
            DeprecationComment.text(deprecation) { use in self.type(named: use)?.swiftName }
        }
        return DeprecationComment.join(text ?? derivation(of: type), deprecation)
    }

    private func derivation(of type: TypeDeclaration) -> String? {
        guard let source = type.derivedFrom, case .object(let object) = type.shape else { return nil }
        let name = swiftName(ofType: source)
        return object.isPartial ? "JSON Merge Patch (RFC 7396) of ``\(name)``." : "Derived from ``\(name)``."
    }
}
