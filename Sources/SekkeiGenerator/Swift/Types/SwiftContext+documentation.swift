import SekkeiSpec

extension SwiftContext {
    /// What the documentation comment of a type says.
    func documentation(of type: TypeDeclaration) -> String? {
        let text = (type.description ?? type.title)?.text(in: language)
        let deprecation = type.deprecation.map { deprecation in
            DeprecationComment.text(deprecation) { use in self.type(named: use)?.swiftName }
        }
        return DeprecationComment.join(text ?? derivation(of: type), deprecation, past(type))
    }

    /// `v1, before TaskOwnerRenamed.`
    private func past(_ type: TypeDeclaration) -> String? {
        guard newer != nil else { return nil }
        let changes = ChangeComment(context: self).text(ofType: type.name).split(separator: ", ").dropFirst()
        return changes.isEmpty ? "As \(version) has it." : "As \(version) has it, before \(changes.joined(separator: ", "))."
    }

    private func derivation(of type: TypeDeclaration) -> String? {
        guard let source = type.derivedFrom, case .object(let object) = type.shape else { return nil }
        let name = swiftName(ofType: source).replacing(".", with: "/")
        return object.isPartial ? "JSON Merge Patch (RFC 7396) of ``\(name)``." : "Derived from ``\(name)``."
    }
}
