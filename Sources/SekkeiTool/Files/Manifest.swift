/// The list of files that the tool wrote into a folder: what it may overwrite and remove later.
struct Manifest: Equatable {
    static let fileName = ".sekkei-files"

    private static let head = "# Written by sekkei: the files of this folder that it may replace and remove.\n"

    var paths: [String]

    init(paths: [String]) {
        self.paths = paths.sorted()
    }

    /// - Throws: ``ToolFailure`` for a line that leads out of the folder: the list decides what is deleted.
    init(text: String) throws {
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
        for line in lines where line.hasPrefix("/") || line.split(separator: "/").contains("..") {
            throw ToolFailure("\(Self.fileName) names '\(line)', which is outside of its folder")
        }
        self.init(paths: lines.map(String.init))
    }

    var text: String {
        Self.head + paths.map { $0 + "\n" }.joined()
    }
}
