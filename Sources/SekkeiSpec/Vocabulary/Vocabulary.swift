/// The whole spec language, as data: the reader's unknown-key check and its suggestions come from here.
package enum Vocabulary {
    /// Every key with the places where it may stand.
    package static let keys: [KeyDefinition] =
        topLevelKeys + apiKeys + schemeKeys + typeKeys + constraintKeys + errorKeys + serviceKeys + operationKeys
        + policyKeys + rateLimitKeys + cacheKeys + changeKeys

    private static let byPlace: [Place: [KeyDefinition]] = Dictionary(
        uniqueKeysWithValues: Place.allCases.map { place in (place, keys.filter { $0.places.contains(place) }) })

    /// The keys that may stand in a place, in the order of the reference page.
    package static func keys(in place: Place) -> [KeyDefinition] { byPlace[place] ?? [] }

    package static func key(_ name: String, in place: Place) -> KeyDefinition? { keys(in: place).first { $0.name == name } }
}
