/// A file of the spec folder, already read.
package struct SpecSource: Sendable {
    /// Relative to the spec folder, with `/` between its parts.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
