/// What became of an API between two specs of it, for the callers of each of its versions.
///
/// The models are compared, not the documents. For each version of the older spec, what it was is compared with what the newer spec
/// makes of it, be it the current version or a past one that `changes` describe: what they declare rightly is no difference.
package struct SpecComparison: Sendable {
    /// The same difference in several versions is told once.
    package struct Entry: Sendable {
        package var difference: Difference
        /// The versions whose callers meet it, in the order of the older spec; empty: those of every version.
        package var versions: [String]
        /// The version under which an entry of `changes` would stand; nil where one has to be declared first.
        package var changesVersion: String?
    }

    /// Versions that callers rely on: with a `released` date not in the future, or all where none has a date.
    package let releasedVersions: [String]
    /// Differences in released versions, and in what concerns every call.
    package let entries: [Entry]
    /// What does not bind: differences in versions not released yet, and those of the newer current version from the older one.
    package let information: [Entry]
    /// The names of the entries of `changes` that the newer spec has.
    let changeNames: Set<String>

    /// - Parameter today: `YYYY-MM-DD`.
    package init(old: API, new: API, today: String) {
        let released = ReleasedVersions(of: old, today: today)
        var binding = EntryList(new)
        var others = EntryList(new)
        func add(_ differences: [Difference], _ version: String?, isBinding: Bool) {
            if isBinding { binding.add(differences, version) } else { others.add(differences, version) }
        }
        changeNames = Set(new.past.flatMap(\.step.changes).map(\.name))
        releasedVersions = old.versions.map(\.name).filter(released.contains)
        add(Self.general(old, new, today), nil, isBinding: !releasedVersions.isEmpty)
        for version in old.versions {
            guard let before = old.api(ofVersion: version.name), let after = new.api(ofVersion: version.name) else { continue }
            let differences = VersionComparison(old: before, new: after).differences()
            add(differences, version.name, isBinding: released.contains(version.name))
        }
        if let current = new.currentVersion, current != old.currentVersion, old.api(ofVersion: current) == nil {
            others.add(VersionComparison(old: old, new: new).differences(), current)
        }
        entries = binding.entries.map(UnitedRemedies(binding.entries).applied)
        information = others.entries.map(UnitedRemedies(others.entries).applied)
    }

    /// What concerns callers of every version.
    private static func general(_ old: API, _ new: API, _ today: String) -> [Difference] {
        let findings = Findings()
        let models = Models(old: old, new: new)
        let types = TypeComparer(models: models, findings: findings)
        SettingsComparer(models: models, findings: findings, types: types).compare()
        VersionsComparer(old: old, new: new, today: today, findings: findings).compare()
        return findings.differences([]) + CallerComparer(models: models).differences()
    }

    /// Nothing differs, not even a text.
    package var isEmpty: Bool { entries.isEmpty && information.isEmpty }

    /// The worst that callers of released versions meet; nil where they meet nothing.
    package var worst: Difference.Severity? { entries.map(\.difference.severity).min() }
}

extension API {
    /// The version that the spec describes.
    var currentVersion: String? { versions.first(where: \.isCurrent)?.name }
}
