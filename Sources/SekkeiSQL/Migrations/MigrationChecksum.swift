/// Recognizes a migration that was changed after it had been applied.
///
/// 64-bit FNV-1a over the engine's statements, each ended by a zero byte, with every run of white space outside quotes taken as one space.
/// It guards against accidents, not against attackers.
enum MigrationChecksum {
    /// 16 hexadecimal digits.
    static func text(of migration: Migration, dialect: SQLDialect) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in migration.texts(for: dialect) {
            for byte in normalized(text) + [0] {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func normalized(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        var quote: UInt8?
        for byte in text.utf8 {
            if quote == nil, isSpace(byte) {
                if let last = result.last, last != 0x20 { result.append(0x20) }
                continue
            }
            result.append(byte)
            if byte == quote {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
            }
        }
        if result.last == 0x20 { result.removeLast() }
        return result
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
