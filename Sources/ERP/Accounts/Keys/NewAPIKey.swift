import Crypto

/// A key for programs: `erp_` and a prefix by which its owner recognizes it, then 256 random bits.
///
/// Only its SHA-256 is kept. A slow hash, as passwords need, would protect nothing here, since nobody can guess 256 bits; it would only
/// make every request expensive. Finding the row by the hash tells nothing by its time: who does not have the key cannot choose the hash.
struct NewAPIKey {
    /// Shown once.
    let text: String
    /// The beginning of the key, which may be shown.
    let prefix: String

    init() {
        prefix = "erp_\(Self.random(4))"
        text = "\(prefix)_\(Self.random(32))"
    }

    /// What is kept of a key.
    static func hash(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

    private static func random(_ count: Int) -> String {
        var system = SystemRandomNumberGenerator()
        return Hexadecimal.encode((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &system) })
    }
}
