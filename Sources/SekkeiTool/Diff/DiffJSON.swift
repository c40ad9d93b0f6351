import SekkeiGenerator
import SekkeiSpec

/// A comparison for programs. Members may be added, never changed; what there is nothing to say of is null.
struct DiffJSON {
    let report: DifferenceReport
    /// The name that a version after the newest would have.
    let next: String

    var text: String {
        let comparison = report.comparison
        let object: DocumentObject = [
            "old": .string(report.oldFolder), "new": .string(report.newFolder),
            "releasedVersions": .array(comparison.releasedVersions.map { .string($0) }),
            "totals": .object(totals),
            "differences": .array(report.entries.map { .object(entry($0)) }),
            "information": .array(report.information.map { .object(entry($0)) }),
            "changes": report.changes.isEmpty ? .null : .string(report.changes.text(next: next)),
        ]
        return DocumentValue.object(object).json().text(in: "en")
    }

    private var totals: DocumentObject {
        DocumentObject(Difference.Severity.allCases.map { ($0.rawValue, .integer(Int64(report.count($0)))) })
    }

    private func entry(_ entry: SpecComparison.Entry) -> DocumentObject {
        let difference = entry.difference
        return [
            "kind": .string(difference.kind.rawValue), "severity": .string(difference.severity.rawValue),
            "direction": .string(difference.direction.rawValue), "place": .string(difference.place),
            "message": .string(difference.message), "versions": .array(entry.versions.map { .string($0) }),
            "operations": .array(difference.operations.map { .string($0) }),
            "old": side(difference.old, report.oldFolder), "new": side(difference.new, report.newFolder),
            "remedy": remedy(difference.remedy, entry.changesVersion),
        ]
    }

    private func side(_ side: Difference.Side, _ folder: String) -> DocumentValue {
        let place: DocumentObject = [
            "value": side.value.map { .string($0) } ?? .null, "file": side.span.map { .string("\(folder)/\($0.file)") } ?? .null,
            "line": side.span.map { .integer(Int64($0.start.line)) } ?? .null,
            "column": side.span.map { .integer(Int64($0.start.column)) } ?? .null,
        ]
        return side.value == nil && side.span == nil ? .null : .object(place)
    }

    private func remedy(_ remedy: Remedy?, _ version: String?) -> DocumentValue {
        switch remedy {
        case nil: .null
        case .words(let text): ["version": .null, "entry": .null, "words": .string(text)]
        case .entry(let entry): ["version": .string(version ?? next), "entry": .string(entry.text), "words": .null]
        }
    }
}
