import SekkeiSpec

/// Damages specs at random, the same way for the same seed.
struct Mutator {
    var generator: SplitMix64

    init(seed: UInt64) {
        generator = SplitMix64(state: seed)
    }

    mutating func mutate(_ sources: [SpecSource]) -> [SpecSource] {
        var sources = sources
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            if chance(20) { damageFolder(&sources) }
            guard !sources.isEmpty else { return sources }
            let index = number(below: sources.count)
            sources[index].bytes = damage(sources[index].bytes, others: sources)
        }
        return sources
    }

    private mutating func damage(_ bytes: [UInt8], others: [SpecSource]) -> [UInt8] {
        switch number(below: 5) {
        case 0: damageBytes(bytes)
        case 1, 2: damageLines(bytes)
        case 3: damageBlocks(bytes)
        default: damageWords(bytes, others: others)
        }
    }

    /// Files that are gone, that stand there twice, or that have another name.
    private mutating func damageFolder(_ sources: inout [SpecSource]) {
        let index = number(below: sources.count)
        switch number(below: 4) {
        case 0: sources.remove(at: index)
        case 1: sources.append(sources[index])
        case 2: sources.append(SpecSource(path: "services/copy.yaml", bytes: sources[index].bytes))
        default: sources[index].path = "z/" + sources[index].path
        }
    }

    mutating func number(below bound: Int) -> Int { bound > 0 ? Int.random(in: 0..<bound, using: &generator) : 0 }

    /// True once in so many times.
    mutating func chance(_ count: Int) -> Bool { number(below: count) == 0 }

    mutating func pick<T>(_ items: [T]) -> T? { items.randomElement(using: &generator) }
}
