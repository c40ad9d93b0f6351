package import SekkeiSpec

/// How much of a document the spec fills in: descriptions in every language, examples, and bounds of texts and lists.
///
/// What the framework says by itself is not counted, and neither are texts that it puts in for missing ones.
package struct Coverage: Sendable {
    /// How many there are, and how many of them are covered.
    package struct Share: Sendable, Equatable {
        package var covered = 0
        package var total = 0

        package init(covered: Int = 0, total: Int = 0) {
            self.covered = covered
            self.total = total
        }

        /// Tenths of a percent, rounded down: 1000 means that nothing is missing.
        package var permille: Int { total == 0 ? 1000 : covered * 1000 / total }
    }

    /// A line of the report.
    package struct Row: Sendable, Equatable {
        package let subject: CoverageItem.Subject
        package let aspect: CoverageItem.Aspect
        /// In the order of ``Coverage/languages``.
        package let shares: [Share]
    }

    package let languages: [String]
    /// In the order of the spec.
    package let items: [CoverageItem]

    /// - Parameters:
    ///   - api: the API as callers of a version see it.
    ///   - language: the only one that counts; nil: all.
    package init(of api: API, language: String? = nil) {
        languages = language.map { [$0] } ?? api.languages
        items = CoverageWalk.items(of: api, languages: languages)
    }

    /// - Parameters:
    ///   - api: the API as it is, with its past.
    ///   - version: one of its versions.
    ///   - language: the only one that counts; nil: all.
    package init(of api: API, version: APIVersion, language: String? = nil) {
        guard let view = api.api(ofVersion: version.name) else { preconditionFailure("version \(version.name) has no model") }
        self.init(of: view, language: language)
    }

    package var missing: [CoverageItem] { items.filter { !$0.isCovered } }

    /// One line for each kind of thing that the API has.
    package var rows: [Row] {
        CoverageItem.Subject.allCases.flatMap { subject in
            CoverageItem.Aspect.allCases.compactMap { aspect in
                let items = items.filter { $0.subject == subject && $0.aspect == aspect }
                return items.isEmpty ? nil : Row(subject: subject, aspect: aspect, shares: languages.map { Self.share(of: items, in: $0) })
            }
        }
    }

    /// Everything, in one language.
    package func total(in language: String) -> Share { Self.share(of: items, in: language) }

    private static func share(of items: [CoverageItem], in language: String) -> Share {
        let counted = items.filter { $0.language == nil || $0.language == language }
        return Share(covered: counted.count(where: \.isCovered), total: counted.count)
    }
}
