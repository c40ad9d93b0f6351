/// What a file is called until it is moved to its place: `errors.md.4711.tmp`.
struct StagedName: CustomStringConvertible, Equatable {
    let file: String
    let process: Int32

    init(file: String, process: Int32) {
        self.file = file
        self.process = process
    }

    /// Nil for what is not named so.
    init?(_ name: String) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 2, parts.last == "tmp", let process = Int32(parts[parts.count - 2]), process > 0 else { return nil }
        self.init(file: parts.dropLast(2).joined(separator: "."), process: process)
        guard description == name else { return nil }
    }

    var description: String { "\(file).\(process).tmp" }
}
