/// The versions that callers rely on: those with a `released` date that is not in the future; all of them where none has a date.
struct ReleasedVersions {
    private let names: Set<String>

    /// - Parameter today: `YYYY-MM-DD`; such dates sort as text.
    init(of api: API, today: String) {
        let hasDates = api.versions.contains { $0.released != nil }
        names = Set(api.versions.filter { hasDates ? $0.released.map { $0 <= today } ?? false : true }.map(\.name))
    }

    func contains(_ name: String) -> Bool { names.contains(name) }
}
