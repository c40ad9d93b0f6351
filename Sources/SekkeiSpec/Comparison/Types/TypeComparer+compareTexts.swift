// What callers read but programs do not.
extension TypeComparer {
    func compareTexts(_ old: [LocalizedText?], _ new: [LocalizedText?], at site: Site) {
        guard old != new else { return }
        findings.add(.documentationChanged, .safe, at: site, "the texts of '\(site.place)' differ")
    }

    func compareExamples(_ old: [Literal], _ new: [Literal], at site: Site) {
        guard old != new else { return }
        findings.add(.documentationChanged, .safe, at: site, "the examples of '\(site.place)' differ")
    }

    func compareExtensions(_ old: [Extension], _ new: [Extension], at site: Site) {
        guard old != new else { return }
        findings.add(.extensionChanged, .safe, at: site, "the extensions of '\(site.place)' differ")
    }

    func compareDeprecation(_ old: Deprecation?, _ new: Deprecation?, at site: Site) {
        switch (old, new) {
        case (nil, .some): findings.add(.deprecationAdded, .safe, at: site, "'\(site.place)' is deprecated")
        case (.some, nil): findings.add(.deprecationRemoved, .safe, at: site, "'\(site.place)' is no longer deprecated")
        case (let a?, let b?) where a != b:
            findings.add(.documentationChanged, .safe, at: site, "the deprecation of '\(site.place)' says something else")
        default: break
        }
    }
}
