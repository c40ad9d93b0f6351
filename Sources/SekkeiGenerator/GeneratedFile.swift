/// A file that the generator wants to exist. Nothing here touches a disk.
package struct GeneratedFile: Sendable, Equatable {
    /// Relative to the output folder, with `/` between its parts: `openapi/v2.json`.
    package var path: String
    /// UTF-8, ended by a line feed.
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
