import SekkeiSpec

/// Visits everything that a document shows of an API.
struct CoverageWalk {
    let api: API
    let languages: [String]
    let examples: ExampleIndex
    private(set) var items: [CoverageItem] = []

    static func items(of api: API, languages: [String]) -> [CoverageItem] {
        var walk = CoverageWalk(api: api, languages: languages, examples: ExampleIndex(api: api))
        walk.visitSettings()
        walk.visitPolicies()
        for service in api.services {
            for operation in service.operations { walk.visit(operation, in: service) }
        }
        for error in api.errors { walk.visit(error) }
        for type in UsedTypes.described(of: api) { walk.visit(type) }
        return walk.items
    }

    private init(api: API, languages: [String], examples: ExampleIndex) {
        self.api = api
        self.languages = languages
        self.examples = examples
    }

    /// Counts a text once for each language.
    mutating func count(
        _ subject: CoverageItem.Subject, _ aspect: CoverageItem.Aspect, _ name: String, _ text: LocalizedText?, at place: SourceSpan?
    ) {
        for language in languages {
            let isCovered = text?.texts.contains { $0.language == language && !$0.text.allSatisfy(\.isWhitespace) } ?? false
            items.append(
                CoverageItem(subject: subject, aspect: aspect, name: name, language: language, isCovered: isCovered, place: place))
        }
    }

    /// Counts what is the same in all languages.
    mutating func count(
        _ subject: CoverageItem.Subject, _ aspect: CoverageItem.Aspect, _ name: String, isCovered: Bool, at place: SourceSpan?
    ) {
        items.append(CoverageItem(subject: subject, aspect: aspect, name: name, language: nil, isCovered: isCovered, place: place))
    }
}
