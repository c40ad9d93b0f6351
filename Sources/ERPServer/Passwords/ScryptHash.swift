import Crypto
import CryptoExtras
import Foundation

/// A password hash as it is kept: `$scrypt$ln=15,r=8,p=3$SALT$KEY`, salt and key in Base64 without padding.
struct ScryptHash: Equatable {
    private static let saltLength = 16
    private static let keyLength = 32

    let cost: ScryptCost
    let salt: [UInt8]
    let key: [UInt8]

    private init(cost: ScryptCost, salt: [UInt8], key: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.key = key
    }

    /// Hashes a password with a new salt. Takes a noticeable part of a second.
    init(of password: String, cost: ScryptCost) throws {
        let salt = Self.randomBytes(Self.saltLength)
        self.init(cost: cost, salt: salt, key: try Self.derive(password, salt, cost).withUnsafeBytes { Array($0) })
    }

    /// A hash that no password has.
    init(matchingNothing cost: ScryptCost) {
        self.init(cost: cost, salt: Self.randomBytes(Self.saltLength), key: Self.randomBytes(Self.keyLength))
    }

    /// Reads what ``text`` wrote; nil for anything else, and for costs that nobody should pay.
    init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let cost = Self.cost(parts[2]), cost.isBearable,
            let salt = Self.decode(parts[3]), let key = Self.decode(parts[4]), key.count == Self.keyLength
        else { return nil }
        self.init(cost: cost, salt: salt, key: key)
    }

    /// As it is kept.
    var text: String {
        "$scrypt$ln=\(cost.logarithm),r=\(cost.blockSize),p=\(cost.parallelism)$\(Self.encode(salt))$\(Self.encode(key))"
    }

    /// Takes as long as hashing; compares in constant time.
    func matches(_ password: String) throws -> Bool {
        try Self.derive(password, salt, cost) == SymmetricKey(data: key)
    }

    private static func derive(_ password: String, _ salt: [UInt8], _ cost: ScryptCost) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: Array(password.utf8), salt: salt, outputByteCount: keyLength, rounds: 1 << cost.logarithm, blockSize: cost.blockSize,
            parallelism: cost.parallelism)
    }

    private static func cost(_ text: String) -> ScryptCost? {
        let values = text.split(separator: ",").map { $0.split(separator: "=", omittingEmptySubsequences: false) }
        guard values.count == 3, values.allSatisfy({ $0.count == 2 }), values.map({ $0[0] }) == ["ln", "r", "p"],
            let logarithm = Int(values[0][1]), let blockSize = Int(values[1][1]), let parallelism = Int(values[2][1])
        else { return nil }
        return ScryptCost(logarithm: logarithm, blockSize: blockSize, parallelism: parallelism)
    }

    private static func encode(_ bytes: [UInt8]) -> String {
        String(Data(bytes).base64EncodedString().prefix { $0 != "=" })
    }

    private static func decode(_ text: String) -> [UInt8]? {
        Data(base64Encoded: text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)).map(Array.init)
    }

    private static func randomBytes(_ count: Int) -> [UInt8] {
        var system = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &system) }
    }
}
