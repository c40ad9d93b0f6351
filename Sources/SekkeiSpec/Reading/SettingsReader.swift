/// Reads `api`.
struct SettingsReader {
    let reader: Reader

    /// Also tells the reader which languages there are.
    func read(_ outline: Outline, files: [String]) -> APISettings {
        guard let member = outline.sections["api"] else {
            reader.knowsLanguages = false
            if !reader.isIncomplete {
                reader.error(
                    .missingKey, "the key 'api' is missing", at: files.entryPoint,
                    help: "write 'api: { title: …, version: … }' into one file")
            }
            return APISettings()
        }
        // Texts are read with the languages that stand among them.
        if let node = member.value.member("languages") { reader.languages = languages(node) }
        guard let fields = reader.fields(member.value, in: .api) else { return APISettings() }
        var settings = APISettings()
        settings.title = reader.localized(fields, "title") ?? settings.title
        settings.version = fields["version"].flatMap { reader.text($0) } ?? ""
        settings.description = reader.localized(fields, "description")
        settings.basePath = fields["basePath"].flatMap(basePath) ?? ""
        settings.languagesSpan = fields["languages"]?.span ?? member.keySpan
        settings.timeZone = fields["timeZone"].flatMap(timeZone) ?? "UTC"
        settings.contact = fields["contact"].flatMap(contact)
        settings.license = fields["license"].flatMap(license)
        settings.servers = fields["servers"].flatMap { reader.items($0, "a list of servers") }?.compactMap(server) ?? []
        settings.tags = fields["tags"].flatMap { reader.items($0, "a list of tags") }.map(tags) ?? []
        settings.cors = fields["cors"].flatMap { CORSReader(reader: reader).read($0) }
        settings.extensions = fields.extensions
        return settings
    }

    private func languages(_ node: Node) -> [String] {
        var languages: [String] = []
        for item in reader.names(node, "a language or a list of languages") ?? [] {
            guard let tag = item.scalar?.text else { continue }
            if !LanguageTag.isValid(tag) {
                reader.error(
                    .invalidLanguageTag, "'\(Reader.clipped(tag))' is no language tag", at: item.span,
                    help: "write a tag like en, ja or pt-BR (BCP 47)")
            } else if languages.contains(where: { $0.lowercased() == tag.lowercased() }) {
                reader.error(.invalidLanguageTag, "language '\(tag)' stands here twice", at: item.span)
            } else {
                languages.append(tag)
            }
        }
        if node.items?.isEmpty == true { reader.wrongShape(node, expected: "at least one language") }
        reader.knowsLanguages = !languages.isEmpty && languages.count == node.items?.count ?? 1
        return languages.isEmpty ? ["en"] : languages
    }

    private func basePath(_ node: Node) -> String? {
        guard let text = node.scalar?.text else { return reader.text(node) }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if text.isEmpty { return text }
        guard parts[0].isEmpty, parts.count > 1, parts.dropFirst().allSatisfy({ PathParser.isLiteral(String($0)) }) else {
            reader.invalid(node, expected: "a path such as /api, without a slash at its end")
            return nil
        }
        return text
    }

    private func timeZone(_ node: Node) -> String? {
        guard let text = reader.text(node, "the name of a time zone") else { return nil }
        if TimeZoneName.isValid(text) { return text }
        let help = TimeZoneName.suggestion(for: text).map { "did you mean '\($0)'?" }
        reader.error(
            .invalidValue, "expected the name of a time zone, such as Asia/Tokyo or UTC, found \(Reader.name(node))", at: node.span,
            help: help)
        return nil
    }

    private func contact(_ node: Node) -> Contact? {
        guard let fields = reader.fields(node, in: .contact) else { return nil }
        return Contact(
            name: text(fields, "name"), url: fields["url"].flatMap { reader.link($0) }, email: fields["email"].flatMap { reader.email($0) })
    }

    private func license(_ node: Node) -> License? {
        guard let fields = reader.fields(node, in: .license) else { return nil }
        return License(
            name: text(fields, "name") ?? "", identifier: text(fields, "identifier"), url: fields["url"].flatMap { reader.link($0) })
    }

    private func server(_ node: Node) -> ServerURL? {
        guard let fields = reader.fields(node, in: .server) else { return nil }
        return ServerURL(
            url: fields["url"].flatMap { reader.serverAddress($0) } ?? "", description: reader.localized(fields, "description"))
    }

    private func tags(_ items: [Node]) -> [Tag] {
        reader.distinct(items.compactMap { item in tag(item).map { ($0.name, item.member("name")?.span ?? item.span, $0) } })
    }

    private func tag(_ node: Node) -> Tag? {
        if let name = node.scalar?.text, !node.isNull { return Tag(name: name) }
        guard let fields = reader.fields(node, in: .tag) else { return nil }
        return Tag(name: text(fields, "name") ?? "", description: reader.localized(fields, "description"))
    }

    private func text(_ fields: Fields, _ key: String) -> String? { fields[key].flatMap { reader.text($0) } }
}
