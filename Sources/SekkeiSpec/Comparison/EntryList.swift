/// Gathers the differences of several versions.
struct EntryList {
    private(set) var entries: [SpecComparison.Entry] = []
    private var places: [String: Int] = [:]
    /// The versions of the newer spec, the current one first.
    private let chain: [String]

    init(_ api: API) {
        chain = [api.currentVersion].compactMap { $0 } + api.past.map(\.name)
    }

    /// - Parameter version: nil for what concerns all.
    mutating func add(_ differences: [Difference], _ version: String?) {
        for difference in differences {
            let key = [difference.kind.rawValue, difference.place, difference.message, difference.severity.rawValue].joined(separator: "\n")
            if let place = places[key], let version {
                entries[place].versions.append(version)
                // An entry of the newest version that differs holds for those before it.
                if depth(version) < depth(entries[place].versions[0]) { entries[place].changesVersion = newer(than: version) }
            } else {
                places[key] = entries.count
                entries.append(
                    .init(difference: difference, versions: version.map { [$0] } ?? [], changesVersion: version.flatMap(newer)))
            }
        }
    }

    private func depth(_ version: String) -> Int { chain.firstIndex(of: version) ?? chain.count }

    private func newer(than version: String) -> String? {
        chain.firstIndex(of: version).flatMap { $0 > 0 ? chain[$0 - 1] : nil }
    }
}
