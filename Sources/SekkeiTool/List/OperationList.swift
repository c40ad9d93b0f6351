import SekkeiGenerator
import SekkeiSpec

/// Operations as `list` shows them.
struct OperationList {
    let operations: [(service: Service, operation: Operation)]
    let folder: String
    let language: String

    var table: String {
        if operations.isEmpty { return "no operation\n" }
        let titles = ["METHOD", "PATH", "OPERATION", "SERVICE", "AUTH", "ROLES", "SUMMARY"]
        return TextTable(titles: titles, rows: operations.map { row($0, $1) }).text
    }

    private func row(_ service: Service, _ operation: Operation) -> [String] {
        let summary = operation.summary?.text(in: language) ?? ""
        return [
            operation.method.rawValue, operation.path.text, operation.name, service.name, operation.schemeNames.joined(separator: ", "),
            operation.roles.joined(separator: ", "), operation.deprecation != nil ? "(deprecated) \(summary)" : summary,
        ].map(Self.oneLine)
    }

    /// A text of several lines would break the table.
    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// An array of objects in which every member stands, `auth` empty where anybody may call.
    var json: String {
        DocumentValue.array(operations.map { .object(object($0, $1)) }).json().text(in: language)
    }

    private func object(_ service: Service, _ operation: Operation) -> DocumentObject {
        [
            "method": .string(operation.method.rawValue),
            "path": .string(operation.path.text),
            "operation": .string(operation.name),
            "service": .string(service.name),
            "auth": .array(operation.schemeNames.filter { $0 != "none" }.map { .string($0) }),
            "roles": .array(operation.roles.map { .string($0) }),
            "summary": operation.summary.map { .text($0) } ?? .null,
            "deprecated": .boolean(operation.deprecation != nil),
            "file": .string("\(folder)/\(operation.span.file)"),
            "line": .integer(Int64(operation.span.start.line)),
        ]
    }
}
