import SekkeiSpec

/// Writes the initializer that makes a value of one enum of a value of another.
struct EnumConversionEmitter {
    let out: TextWriter
    /// Which changes it follows.
    let comment: String

    /// An enum in one of the versions.
    struct Side {
        let type: String
        let values: [(name: String, swiftName: String)]

        func name(_ value: String) -> String { values.first { $0.name == value }?.swiftName ?? SwiftName.enumCase(value) }
    }

    /// - Parameter parameter: The label and the name of the value that is converted.
    func emit(_ parameter: String, from: Side, to: Side, _ rows: [EnumConversion.Row]) {
        out.blank()
        out.block("extension \(to.type) {") {
            out.documentation(comment)
            out.block("init(\(parameter): \(from.type)) {") {
                out.line("switch \(parameter.split(separator: " ").last ?? "") {")
                for row in rows { out.line("case .\(from.name(row.from)): self = .\(to.name(row.to))") }
                out.line("}")
            }
        }
    }
}
