/// Reads `versions`.
struct VersionsReader {
    let reader: Reader

    /// The versions and the one of callers that name none. A spec that says nothing has one current version `v1`.
    func read(_ outline: Outline) -> (versions: [APIVersion], defaultVersion: String) {
        let only = [APIVersion(name: "v1", isCurrent: true)]
        guard let member = outline.sections["versions"] else { return (only, "v1") }
        guard let fields = reader.fields(member.value, in: .versions, freeNames: true) else { return (only, "v1") }
        let named = fields.members.filter { $0.name != "default" && NameRule.check($0, .version, reader) }
        let versions = named.map { read($0) }
        let isComplete = named.allSatisfy { isReadable($0) } && named.count == fields.members.count { $0.name != "default" }
        CurrentVersionRule.check(zip(versions, named).map { ($0, $1.keySpan) }, isComplete: isComplete, at: member.keySpan, reader)
        let current = versions.first(where: \.isCurrent)?.name ?? versions.first?.name ?? "v1"
        return (versions, fields["default"].flatMap { defaultVersion($0, versions) } ?? current)
    }

    private func read(_ member: NodeMember) -> APIVersion {
        var version = APIVersion(name: member.name, isCurrent: false)
        if member.value.isNull { return version }
        guard let fields = reader.fields(member.value, in: .version) else { return version }
        version.isCurrent = fields["current"].flatMap { reader.boolean($0) } ?? false
        version.released = date(fields, "released")
        version.deprecated = date(fields, "deprecated")
        version.sunset = date(fields, "sunset")
        version.link = fields["link"].flatMap { reader.link($0) }
        SunsetRule.check(version, fields, reader)
        return version
    }

    /// Whether it is known if the version is the current one.
    private func isReadable(_ member: NodeMember) -> Bool {
        guard let node = member.value.member("current") else { return member.value.isNull || member.value.members != nil }
        return ["true", "false"].contains(reader.plain(node))
    }

    private func date(_ fields: Fields, _ key: String) -> String? { fields[key].flatMap { reader.date($0) } }

    private func defaultVersion(_ node: Node, _ versions: [APIVersion]) -> String? {
        guard let name = reader.text(node, "a version") else { return nil }
        if versions.contains(where: { $0.name == name }) { return name }
        let names = versions.map(\.name)
        reader.error(
            .unknownVersion, "unknown version '\(Reader.clipped(name))'", at: node.span,
            help: Suggestion.help(for: name, among: names) ?? "declared are \(names.joined(separator: ", "))")
        return nil
    }
}
