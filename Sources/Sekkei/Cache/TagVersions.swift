/// The versions of tags, in bounded memory.
///
/// Every change takes the next number of one count, so that no tag ever has a version again. Tags that were never changed share
/// one version; when there are too many others they are forgotten, and all tags share a new one.
struct TagVersions {
    private let maximalCount: Int
    private var versions: [String: UInt64] = [:]
    private var last: UInt64 = 0
    private var shared: UInt64 = 0

    init(maximalCount: Int = 50_000) {
        self.maximalCount = maximalCount
    }

    var count: Int { versions.count }

    subscript(tag: String) -> UInt64 { versions.isEmpty ? shared : versions[tag] ?? shared }

    mutating func bump(_ tag: String) {
        last += 1
        if versions.count >= maximalCount, versions[tag] == nil {
            versions = [:]
            shared = last
        } else {
            versions[tag] = last
        }
    }
}
