/// Compares which versions there are, and how long.
struct VersionsComparer {
    let old: API
    let new: API
    /// `YYYY-MM-DD`.
    let today: String
    let findings: Findings

    private func report(
        _ kind: DifferenceKind, _ severity: Difference.Severity, _ name: String, _ message: String, old: String? = nil, new: String? = nil,
        _ words: String = Remedy.noEntry
    ) {
        findings.add(
            kind, Effect(request: severity, response: severity), at: Site(place: name, reach: .everything), message, old: old, new: new,
            remedy: .words(words))
    }

    func compare() {
        for version in old.versions {
            if let other = new.versions.first(where: { $0.name == version.name }) {
                compare(version, other)
            } else {
                reportRemoved(version)
            }
        }
        for version in new.versions where !old.versions.contains(where: { $0.name == version.name }) {
            report(.versionAdded, .safe, "versions.\(version.name)", "'\(version.name)' is new", new: version.name)
        }
        guard old.defaultVersion != new.defaultVersion else { return }
        report(
            .defaultVersionChanged, .breaking, "versions.default",
            "callers who name no version get '\(new.defaultVersion)', before '\(old.defaultVersion)'", old: old.defaultVersion,
            new: new.defaultVersion, "write 'default: \(old.defaultVersion)' under 'versions'")
    }

    private func reportRemoved(_ version: APIVersion) {
        let hasEnded = version.sunset.map { $0 <= today } ?? false
        let isReleased = ReleasedVersions(of: old, today: today).contains(version.name)
        let reason = hasEnded ? ", as announced" : isReleased ? "" : ", and it was never released"
        report(
            .versionRemoved, hasEnded || !isReleased ? .safe : .breaking, "versions.\(version.name)", "'\(version.name)' is gone\(reason)",
            old: version.name, "keep '\(version.name)' under 'versions' until its 'sunset', and say under 'changes' how it differs")
    }

    /// What is not released any more would be bound to nothing by the next comparison.
    private func compareReleases(_ old: APIVersion, _ new: APIVersion, _ place: String) {
        let (before, after) = (ReleasedVersions(of: self.old, today: today), ReleasedVersions(of: self.new, today: today))
        guard before.contains(old.name), !after.contains(new.name) else { return }
        report(
            .releaseWithdrawn, .risky, place, "'\(new.name)' counts as released no longer: from now on nothing protects its callers",
            old: old.released, new: new.released, "write the date of its release, 'released: \(old.released ?? today)'")
    }

    private func compare(_ old: APIVersion, _ new: APIVersion) {
        let place = "versions.\(new.name)"
        if old.deprecated != new.deprecated || old.link != new.link || old.released != new.released {
            report(.versionDeprecationChanged, .safe, place, "the dates or the link of '\(new.name)' differ")
        }
        compareReleases(old, new, place)
        switch (old.sunset, new.sunset) {
        case (nil, let date?):
            let hasEnded = date <= today
            report(
                hasEnded ? .sunsetPassed : .sunsetAdded, hasEnded ? .breaking : .risky, place,
                hasEnded ? "'\(new.name)' ended on \(date), and nobody was told" : "'\(new.name)' ends on \(date)", new: date,
                hasEnded ? "let it end in the future" : "tell callers: answers carry the date from now on")
        case (let date?, nil): report(.sunsetRemoved, .safe, place, "'\(new.name)' no longer ends on \(date)", old: date)
        case (let before?, let after?) where after < before:
            report(
                .sunsetMovedEarlier, .breaking, place, "'\(new.name)' ends on \(after), before on \(before)", old: before, new: after,
                "write 'sunset: \(before)': callers were told that they have until then")
        case (let before?, let after?) where after > before:
            report(.sunsetMovedLater, .safe, place, "'\(new.name)' ends on \(after), before on \(before)", old: before, new: after)
        default: break
        }
    }
}
