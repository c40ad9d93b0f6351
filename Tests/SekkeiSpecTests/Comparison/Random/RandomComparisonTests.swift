import Testing

@testable import SekkeiSpec

/// What one spec allows and the other does not is never called safe.
struct RandomComparisonTests {
    private static let spec = """
        sekkei: 1
        api: { title: Shop, version: 1.0.0 }
        types:
          Level: { enum: [low, mid, high] }
          Cat: { properties: { lives: int64, name?: string } }
          Dog: { properties: { bones: { type: int64, minimum: 2 } } }
          Pet: { discriminator: kind, oneOf: { cat: Cat, dog: Dog } }
          Item:
            properties:
              name: { type: string, minLength: 1, maxLength: 9 }
              count?: { type: int64, minimum: 1, maximum: 30 }
              size: { type: int32, nullable: true }
              ratio?: { type: number, exclusiveMinimum: 0 }
              level: Level
              tags: { type: list<string>, maxItems: 5, items: { maxLength: 4 } }
              notes?: { type: map<int64>, maxProperties: 5, propertyNames: { maxLength: 4 } }
              pet?: Pet
              day?: date
              child?: Item
              anything?: any
              flag?: { type: boolean, readOnly: true }
        services:
          Items:
            operations:
              makeItem: { http: POST /, summary: Make, auth: none, body: Item, returns: Item }

        """

    @Test func mutatedModel_neverBreaksUnseen() throws {
        let base = try Compared.api(Self.spec)
        var witnesses = 0
        Campaign(rounds: 400).run { seed in
            var mutator = ModelMutator(random: SplitMix64(state: seed))
            let old = mutator.mutate(base)
            let new = mutator.mutate(old)
            guard let witness = Self.witness(old, new, seed) else { return }
            witnesses += 1
            let differences = VersionComparison(old: old, new: new).differences()
            let found = differences.contains {
                $0.severity == .breaking && $0.direction != (witness.way == .request ? .response : .request)
            }
            let told = differences.map { "\($0.place) \(Compared.text($0))" }
            #expect(found, "seed \(seed): \(witness.way) \(SpecText.of(witness.value))\n\(told.joined(separator: "\n"))")
        }
        #expect(witnesses > 20, "the mutations break too little to show anything")
    }

    /// A request that was allowed and is refused, or an answer that is new to callers.
    private static func witness(_ old: API, _ new: API, _ seed: UInt64) -> (way: Reach.Way, value: Literal)? {
        let type = TypeReference(kind: .named("Item"))
        for way in Reach.Way.allCases {
            let (before, after) = way == .request ? (old, new) : (new, old)
            let allowed = ReferenceValidator(api: before, way: way)
            let wanted = ReferenceValidator(api: after, way: way, isLenient: way == .response)
            for shape in [before, after] {
                var generator = ValueGenerator(api: shape, way: way, random: SplitMix64(state: seed &* 31))
                for _ in 0..<60 {
                    let value = generator.value(type)
                    if allowed.accepts(value, type), !wanted.accepts(value, type) { return (way, value) }
                }
            }
        }
        return nil
    }

    /// A comparison with itself says nothing, whatever the model is.
    @Test func mutatedModel_againstItself_isTheSame() throws {
        let base = try Compared.api(Self.spec)
        Campaign(rounds: 50).run { seed in
            var mutator = ModelMutator(random: SplitMix64(state: seed))
            let api = mutator.mutate(base)
            #expect(VersionComparison(old: api, new: api).differences().isEmpty, "seed \(seed)")
        }
    }
}
