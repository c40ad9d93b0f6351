/// A version says what it changed against the one before it. A warning.
enum SilentVersionRule {
    static func check(_ order: [String], _ entries: [String: [ChangeEntry]], _ drafts: SpecDrafts) {
        guard !drafts.reader.sink.hasErrors, !drafts.reader.isIncomplete, let versions = drafts.outline.sections["versions"]?.value.members
        else { return }
        let told = Set(drafts.outline.changes.filter { $0.value.items?.isEmpty == false }.map(\.name))
        for (name, older) in zip(order, order.dropFirst()) where entries[name] == nil && !told.contains(name) {
            guard let member = versions.first(where: { $0.name == name }) else { continue }
            drafts.reader.sink.warning(
                .versionWithoutChanges, "nothing under 'changes' says how '\(name)' differs from '\(older)'", at: member.keySpan,
                help: "write 'changes: { \(name): [ … ] }', or serve one of them alone")
        }
    }
}
