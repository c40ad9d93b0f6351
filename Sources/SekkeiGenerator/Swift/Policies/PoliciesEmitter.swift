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
        out.line("/// What stored policies may speak of: `user`, `request`, `time`, and what the policies of the spec guard, by its name in snake case.")
        let roots = roots(stored).map(PolicySource.text)
        let objects = stored.objects.map { object in
            PolicySource.call(
                ".init(name: \(SwiftLiteral.string(object)), attributes: [",
                stored.fields(of: object).map { .text(attribute($0, stored)) }, "])")
        }
        let roles = context.api.auth?.rolesPath.map { ", roles: " + SwiftLiteral.list((["user"] + $0).map(SwiftLiteral.string)) } ?? ""
        let runtime = PolicySource.text("] + \(RuntimeSymbols.policyRuntimeObjects)\(roles))")
        let lines = PolicySource.call("public static let policySchema = \(RuntimeSymbols.policySchema)(roots: [", roots, "], objects: [")
        out.lines(lines.lines(depth: 1))
        out.indented { out.lines(objects.flatMap { $0.lines(depth: 2).ended(by: ",") }) }
        out.line(runtime.line)
    }

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

extension [String] {
    /// The lines of one item of a list.
    fileprivate func ended(by mark: String) -> [String] { dropLast() + (last.map { [$0 + mark] } ?? []) }
}
