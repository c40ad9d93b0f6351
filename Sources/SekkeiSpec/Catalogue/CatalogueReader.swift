/// Reads `errors` and merges it with the built-in catalogue.
struct CatalogueReader {
    let reader: Reader
    let types: TypeResolver

    /// The built-in entries in their order, with what the spec says of them, and then the spec's own.
    func read(_ outline: Outline, languagesSpan: SourceSpan?) -> [ErrorDraft] {
        let members = outline.errors.filter { NameRule.check($0, .error, reader) }
        DuplicateNameRule.check(members.map { ($0.name, $0.keySpan) }, noun: "error", code: .duplicateError, reader)
        var drafts = BuiltInCatalogue.errors.map { builtIn in
            guard let member = members.first(where: { $0.name == builtIn.name }) else { return inherited(builtIn, languagesSpan) }
            return overridden(builtIn, by: member)
        }
        let prefixes = prefixes(members)
        let own = members.filter { member in !BuiltInCatalogue.errors.contains { $0.name == member.name } }
        drafts += own.compactMap { read($0, prefixes) }
        DuplicateErrorCodeRule.check(drafts, reader)
        return drafts
    }

    /// The letters of all codes: `BIZ` of `BIZ010`.
    private func prefixes(_ members: [NodeMember]) -> Set<String> {
        let own = members.compactMap { $0.value.member("code")?.scalar?.text }
        return Set((own + BuiltInCatalogue.errors.map(\.code)).map { String($0.prefix { $0.isLetter }) })
    }

    private func inherited(_ builtIn: CatalogError, _ span: SourceSpan?) -> ErrorDraft {
        var error = builtIn
        error.limitTexts(to: reader.languages)
        MessageLanguagesRule.checkBuiltIn(error, at: span, reader)
        return ErrorDraft(error: error, details: [])
    }

    private func overridden(_ builtIn: CatalogError, by member: NodeMember) -> ErrorDraft {
        var draft = ErrorDraft(error: builtIn, nameSpan: member.keySpan, details: [])
        draft.error.file = member.keySpan.file
        draft.error.span = member.keySpan
        draft.error.limitTexts(to: reader.languages)
        guard let fields = reader.fields(member.value, in: .error) else { return draft }
        if let span = fields.keySpan("details") {
            reader.error(.fixedDetails, "the details of the built-in error '\(member.name)' are fixed", at: span)
        }
        if fields.has("swiftName") {
            reader.error(.keyDoesNotApply, "'swiftName' does not apply to a built-in error", at: fields.keySpan("swiftName"))
        }
        readCommon(fields, into: &draft, details: builtIn.details.map(\.name))
        return draft
    }

    private func read(_ member: NodeMember, _ prefixes: Set<String>) -> ErrorDraft? {
        guard let fields = reader.fields(member.value, in: .error) else { return nil }
        for key in ["code", "status", "message"] where !fields.has(key) {
            let example = Vocabulary.key(key, in: .error)?.example ?? key
            reader.error(.missingKey, "error '\(member.name)' needs the key '\(key)'", at: member.keySpan, help: "for example: \(example)")
        }
        let error = CatalogError(
            name: member.name,
            swiftName: fields["swiftName"].flatMap { reader.swiftName($0) } ?? SwiftName.error(member.name, prefixes: prefixes),
            code: "", status: 500, details: [], message: LocalizedText(texts: []), isBuiltIn: false, file: member.keySpan.file,
            span: member.keySpan)
        var draft = ErrorDraft(error: error, nameSpan: member.keySpan, details: [])
        draft.details = fields["details"].map { types.properties($0, as: .detail, of: .error(member.name)) } ?? []
        let hasBrokenDetails = draft.details.count != fields["details"]?.members?.count ?? 0
        readCommon(fields, into: &draft, details: hasBrokenDetails ? nil : draft.details.map(\.property.name))
        return draft
    }

    /// - Parameter details: what placeholders may name; nil where that is not known.
    private func readCommon(_ fields: Fields, into draft: inout ErrorDraft, details: [String]?) {
        if let node = fields["code"], let code = ErrorCodeRule.check(node, reader) {
            draft.error.code = code
            draft.codeSpan = node.span
        }
        if let status = fields["status"].flatMap({ ErrorStatusRule.check($0, reader) }) { draft.error.status = status }
        draft.error.description = reader.localized(fields, "description") ?? draft.error.description
        guard let node = fields["message"], let message = reader.localized(node) else { return }
        draft.error.message = message.merged(over: draft.error.message, languages: reader.languages)
        MessageLanguagesRule.check(draft.error, at: node, reader)
        PlaceholderRule.check(node, message: draft.error.message, details: details, reader)
    }
}

extension CatalogError {
    /// Drops the texts of languages that the API does not have.
    fileprivate mutating func limitTexts(to languages: [String]) {
        message = message.limited(to: languages)
        description = description?.limited(to: languages).nonEmpty
        for index in details.indices { details[index].description = details[index].description?.limited(to: languages).nonEmpty }
    }
}

extension LocalizedText {
    /// Nil where it has no text in any language.
    fileprivate var nonEmpty: LocalizedText? { texts.isEmpty ? nil : self }

    /// The texts of these languages, in their order.
    func limited(to languages: [String]) -> LocalizedText {
        LocalizedText(texts: languages.compactMap { language in texts.first { $0.language == language } })
    }

    /// Its own texts, and those of another where it has none.
    func merged(over other: LocalizedText, languages: [String]) -> LocalizedText {
        LocalizedText(
            texts: languages.compactMap { language in
                texts.first { $0.language == language } ?? other.texts.first { $0.language == language }
            })
    }
}
