/// A stretch of text in one spec file.
package struct SourceSpan: Sendable, Hashable {
    /// A place in a file. Lines and columns count from 1; columns count Unicode scalars.
    package struct Mark: Sendable, Hashable, Comparable {
        package var line: Int
        package var column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }

        package static func < (a: Mark, b: Mark) -> Bool { (a.line, a.column) < (b.line, b.column) }
    }

    /// The file's path relative to the spec folder, with `/` between its parts: `services/tasks.yaml`.
    package var file: String
    /// The first character.
    package var start: Mark
    /// Behind the last character.
    package var end: Mark

    package init(file: String, start: Mark, end: Mark) {
        self.file = file
        self.start = start
        self.end = end
    }
}
