/// Writes text one piece after the other into memory that has been measured before.
struct ByteCursor {
    private var position: UnsafeMutableRawPointer

    init(_ start: UnsafeMutableRawPointer) {
        position = start
    }

    mutating func put(_ text: StaticString) {
        position.copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
        position += text.utf8CodeUnitCount
    }

    mutating func put(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        position.copyMemory(from: start, byteCount: bytes.count)
        position += bytes.count
    }

    mutating func put(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { put($0) }
    }

    mutating func put(_ text: String) {
        text.withUTF8Bytes { put(UnsafeRawBufferPointer($0)) }
    }

    /// Writes a number that is not negative.
    mutating func put(decimal value: Int) {
        let count = Self.digits(of: value)
        var rest = value
        for index in stride(from: count - 1, through: 0, by: -1) {
            position.storeBytes(of: UInt8(truncatingIfNeeded: 48 + rest % 10), toByteOffset: index, as: UInt8.self)
            rest /= 10
        }
        position += count
    }

    /// The number of decimal digits of a number that is not negative.
    static func digits(of value: Int) -> Int {
        var count = 1
        var rest = value
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        return count
    }
}
