import SekkeiGenerator
import SekkeiSpec

/// A coverage, as `openapi --coverage` shows it.
struct CoverageReport {
    let coverage: Coverage
    let version: String
    /// The folder of the spec, as the user wrote it: places begin with it.
    let folder: String

    /// A table of shares by language, and a line for each thing that is missing.
    var text: String {
        let rows = coverage.rows.map { [Self.title($0.subject), $0.aspect.rawValue] + $0.shares.map(Self.count) }
        let total = ["total", ""] + coverage.languages.map { Self.percent(coverage.total(in: $0)) }
        let table = TextTable(titles: ["COVERAGE OF \(version.uppercased())", ""] + coverage.languages, rows: rows + [total])
        let missing = coverage.missing.map { line($0) + "\n" }
        return table.text + (missing.isEmpty ? "" : "\n" + missing.joined())
    }

    /// The same for programs.
    var json: String {
        let value: DocumentValue = [
            "version": .string(version),
            "languages": .object(DocumentObject(coverage.languages.map { ($0, Self.object(coverage.total(in: $0))) })),
            "shares": .array(coverage.rows.map(row)),
            "missing": .array(coverage.missing.map(object)),
        ]
        return value.json().text(in: "")
    }

    private func row(_ row: Coverage.Row) -> DocumentValue {
        let shares = zip(coverage.languages, row.shares).map { ($0, Self.object($1)) }
        return [
            "subject": .string(row.subject.rawValue), "aspect": .string(row.aspect.rawValue), "languages": .object(DocumentObject(shares)),
        ]
    }

    private static func object(_ share: Coverage.Share) -> DocumentValue {
        [
            "covered": .integer(Int64(share.covered)), "total": .integer(Int64(share.total)),
            "percent": .number("\(share.permille / 10).\(share.permille % 10)"),
        ]
    }

    /// Every member stands; `file`, `line` and `column` are null for what the spec does not declare itself.
    private func object(_ item: CoverageItem) -> DocumentValue {
        [
            "subject": .string(item.subject.rawValue), "name": .string(item.name), "aspect": .string(item.aspect.rawValue),
            "language": item.language.map { .string($0) } ?? .null,
            "file": item.place.map { .string("\(folder)/\($0.file)") } ?? .null,
            "line": item.place.map { .integer(Int64($0.start.line)) } ?? .null,
            "column": item.place.map { .integer(Int64($0.start.column)) } ?? .null,
        ]
    }

    private func line(_ item: CoverageItem) -> String {
        let place = item.place.map { "\(folder)/\($0.file):\($0.start.line):\($0.start.column)" } ?? "built-in catalogue"
        let language = item.language.map { " in \($0)" } ?? ""
        return "\(place): \(Self.owner(item))\(item.name) has no \(Self.wish(item))\(language)"
    }

    /// What is meant, where the name alone could be something else.
    private static func owner(_ item: CoverageItem) -> String {
        switch item.subject {
        case .bodies: "the body of "
        case .responses: "the answer of "
        case .schemes: "security scheme "
        case .tags: "tag "
        default: ""
        }
    }

    private static func wish(_ item: CoverageItem) -> String {
        switch (item.aspect, item.subject) {
        case (.bound, .arrays): "maxItems"
        case (.bound, _): "maxLength, pattern or enum"
        default: item.aspect.rawValue
        }
    }

    private static func title(_ subject: CoverageItem.Subject) -> String {
        subject == .schemes ? "security schemes" : subject.rawValue
    }

    private static func count(_ share: Coverage.Share) -> String { "\(share.covered)/\(share.total)" }

    private static func percent(_ share: Coverage.Share) -> String { "\(share.permille / 10).\(share.permille % 10)%" }
}
