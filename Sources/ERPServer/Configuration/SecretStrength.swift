/// Whether a secret can be guessed.
struct SecretStrength {
    private let bytes: [UInt8]

    /// Of 32 random bytes hardly ever fewer than 24 differ, of 64 random hexadecimal digits hardly ever fewer than 12.
    private static let fewestDifferent = 10

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether it is one piece repeated, or made of a handful of characters: nothing that a random generator gives.
    var isGuessable: Bool { Set(bytes).count < Self.fewestDifferent || isRepetition }

    private var isRepetition: Bool {
        (1...max(1, bytes.count / 2)).contains { length in bytes.dropFirst(length).elementsEqual(bytes.dropLast(length)) }
    }
}
