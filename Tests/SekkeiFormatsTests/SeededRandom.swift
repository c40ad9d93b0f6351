import SekkeiJSON

/// A generator whose numbers depend on the seed alone, so that a failed run can be repeated.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// A fresh seed, printed so that the run can be repeated with it.
func printedSeed(_ test: String = #function) -> UInt64 {
    let seed = UInt64.random(in: 0...UInt64(UInt32.max))
    print("\(test): seed \(seed)")
    return seed
}

/// What `body` writes.
func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(capacity: 64)
    body(&writer)
    return writer.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
}
