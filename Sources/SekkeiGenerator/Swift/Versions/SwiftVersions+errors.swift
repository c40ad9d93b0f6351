import SekkeiSpec

extension SwiftVersions {
    /// The entries of a version's catalogue that differ from the newest, with their numbers there.
    func pastErrors(in context: SwiftContext) -> [(number: Int, error: CatalogError)] {
        guard context.newer != nil else { return [] }
        return newest.api.errors.enumerated().compactMap { number, newest in
            guard let error = context.error(named: newest.name) else { return nil }
            let isEqual = error.code == newest.code && error.status == newest.status && error.message == newest.message
            return isEqual ? nil : (number, error)
        }
    }

    /// Whether any version has entries of its own.
    var pastErrorsDiffer: Bool { past.contains { !pastErrors(in: $0).isEmpty } }

    /// Whether an error says which field of a request it means.
    var errorsNameFields: Bool { newest.api.errors.contains { $0.details.contains(where: \.namesField) } }
}
