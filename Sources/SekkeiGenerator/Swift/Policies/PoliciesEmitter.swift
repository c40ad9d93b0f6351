import SekkeiPolicy
import SekkeiSpec

/// Writes `_Policies.swift`: the fields that filters name, and what stored policies need of the spec's types.
struct PoliciesEmitter {
    let versions: SwiftVersions
    private var context: SwiftContext { versions.newest }
    private var names: PolicyFieldNames { versions.policies.names }

    func text() -> String {
        let out = TextWriter()
        if let stored = versions.policies.stored { emit(stored, out) }
        return FileHead(context: context).text(above: out)
    }

    private func emit(_ stored: StoredPolicyTypes, _ out: TextWriter) {
        out.block("extension \(GeneratedName.registry) {") {
            schema(stored, out)
            out.blank()
            PolicyFieldsEmitter(names: names, out: out).emit()
        }
        for object in stored.objects {
            out.blank()
            conformance(object, stored.fields(of: object), stored, out)
        }
    }

    // MARK: - Schema

    private func schema(_ stored: StoredPolicyTypes, _ out: TextWriter) {
        out.line(
            "/// What stored policies may speak of: `user`, `request`, `time`, and what the policies of the spec guard, by its name in snake case."
        )
        let roots = PolicySource.call("roots: [", roots(stored).map(PolicySource.text), "]")
        let types = stored.objects.map { "\(context.swiftName(ofType: $0)).\(Self.object)" }
        let objects = PolicySource.call(
            "objects: \(RuntimeSymbols.policyRuntimeObjects) + [", types.map(PolicySource.text), "]")
        let roles = context.api.auth?.rolesPath.map { "roles: " + SwiftLiteral.list((["user"] + $0).map(SwiftLiteral.string)) }
        let arguments = [roots, objects] + [roles].compactMap(\.self).map(PolicySource.text)
        out.lines(PolicySource.call("public static let policySchema = \(RuntimeSymbols.policySchema)(", arguments, ")").lines(depth: 1))
    }

    /// The attributes of a type, beside its conformance.
    private static let object = "policyObject"

    private func roots(_ stored: StoredPolicyTypes) -> [String] {
        let user = context.api.auth.map { [root("user", $0.user.name, isOptional: true)] } ?? []
        let taken = ["user", "resource", "input", "request", "time"]
        let guarded = stored.guarded.filter { !taken.contains(Self.rootName($0)) }.map { root(Self.rootName($0), $0, isOptional: true) }
        return user + guarded + ["request", "time"].map { root($0, $0) }
    }

    /// `user_record` of `UserRecord`.
    private static func rootName(_ type: String) -> String {
        WordSplitter.words(of: type).map { $0.lowercased() }.joined(separator: "_")
    }

    private func root(_ name: String, _ type: String, isOptional: Bool = false) -> String {
        ".init(\(SwiftLiteral.string(name)), .object(\(SwiftLiteral.string(type)))\(isOptional ? ", isOptional: true" : ""))"
    }

    private func attribute(_ field: StructField, _ stored: StoredPolicyTypes) -> String {
        let type = names.type(stored.type(of: field.property.type))
        return ".init(\(SwiftLiteral.string(field.property.name)), \(type)\(field.isOptional ? ", isOptional: true" : ""))"
    }

    // MARK: - Values

    private func conformance(_ object: String, _ fields: [StructField], _ stored: StoredPolicyTypes, _ out: TextWriter) {
        out.block("extension \(context.swiftName(ofType: object)): \(RuntimeSymbols.policyReadable) {") {
            let attributes = fields.map { PolicySource.text(attribute($0, stored)) }
            let open = "static let \(Self.object) = \(RuntimeSymbols.policyObject)(name: \(SwiftLiteral.string(object)), attributes: ["
            out.lines(PolicySource.call(open, attributes, "])").lines(depth: 1))
            out.blank()
            out.line("/// What stored policies see of it.")
            let parameter = "path: Swift.ArraySlice<\(RuntimeSymbols.policyAttribute).Step>"
            out.block("public func policyValue(at \(parameter)) -> \(RuntimeSymbols.policyValue)? {") {
                out.line("guard let part = path.first else { return .opaque }")
                if !fields.isEmpty { out.line("let rest = path.dropFirst()") }
                out.line("switch part.name {")
                for field in fields {
                    out.line("case \(SwiftLiteral.string(field.property.name)): return \(value(field, stored.objects))")
                }
                out.line("default: return nil")
                out.line("}")
            }
        }
    }

    private func value(_ field: StructField, _ objects: [String]) -> String {
        isReadable(field.property.type, objects)
            ? "self.\(field.name).policyValue(at: rest)" : "\(RuntimeSymbols.policyValue).presence(self.\(field.name), at: rest)"
    }

    private func isReadable(_ type: TypeReference, _ objects: [String]) -> Bool {
        switch type.kind {
        case .scalar(let scalar): ![.duration, .bytes, .file].contains(scalar)
        case .list(let element), .map(let element, _): isReadable(element, objects)
        case .named(let name): context.enumeration(name) != nil || objects.contains(name)
        }
    }
}
