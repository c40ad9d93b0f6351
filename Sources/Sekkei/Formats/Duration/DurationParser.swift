/// Reads `P[nW]` or `P[nD][T[nH][nM][n[.f]S]]`, with a minus in front where it is negative, into nanoseconds.
struct DurationParser {
    private let text: UnsafeBufferPointer<UInt8>
    private var place = 0
    private var isNegative = false
    private var total: Int64 = 0

    private static let second: Int64 = 1_000_000_000

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// The whole text in nanoseconds; nil where it is no duration or does not fit.
    mutating func parse() -> Int64? {
        isNegative = consume("-")
        guard consume("P"), place < text.count else { return nil }
        if !consume("T") {
            guard let unit = parts(of: [("W", 604_800 * Self.second), ("D", 86_400 * Self.second)], atMost: 1) else { return nil }
            if place == text.count { return total }
            guard unit == "D", consume("T") else { return nil }
        }
        let units: [(Unicode.Scalar, Int64)] = [("H", 3600 * Self.second), ("M", 60 * Self.second), ("S", Self.second)]
        guard parts(of: units, atMost: 3) != nil, place == text.count else { return nil }
        return total
    }

    /// Reads one number with its unit after the other, in the order of `units`, up to the end or to something else.
    /// - Returns: The last unit; nil where there is none, or a number without a unit.
    private mutating func parts(of units: [(name: Unicode.Scalar, length: Int64)], atMost most: Int) -> Unicode.Scalar? {
        var rest = units[...]
        var last: Unicode.Scalar?
        var count = 0
        while count < most, let number = number() {
            let nanoseconds = fraction()
            guard place < text.count, let nanoseconds, let index = rest.firstIndex(where: { text[place] == UInt8(ascii: $0.name) })
            else { return nil }
            guard nanoseconds.count == 0 || rest[index].name == "S" else { return nil }
            guard add(number, rest[index].length), add(nanoseconds.value, 1) else { return nil }
            place += 1
            last = rest[index].name
            rest = rest[(index + 1)...]
            count += 1
        }
        return last
    }

    private mutating func consume(_ mark: Unicode.Scalar) -> Bool {
        guard place < text.count, text[place] == UInt8(ascii: mark) else { return false }
        place += 1
        return true
    }

    private mutating func number() -> Int64? {
        let start = place
        var value: Int64 = 0
        while place < text.count, ASCIIClass.isDigit(text[place]) {
            let (product, isOver) = value.multipliedReportingOverflow(by: 10)
            let (sum, isOverToo) = product.addingReportingOverflow(Int64(text[place] - UInt8(ascii: "0")))
            if isOver || isOverToo { return nil }
            value = sum
            place += 1
        }
        return place > start ? value : nil
    }

    /// A fraction with its point, in billionths; no digits where there is no point, nil where it has none or more than nine.
    private mutating func fraction() -> (value: Int64, count: Int)? {
        guard consume(".") else { return (0, 0) }
        let start = place
        guard var value = number(), place - start <= 9 else { return nil }
        for _ in 0..<(9 - (place - start)) { value *= 10 }
        return (value, place - start)
    }

    private mutating func add(_ value: Int64, _ length: Int64) -> Bool {
        let (product, isOver) = value.multipliedReportingOverflow(by: length)
        let (sum, isOverToo) = isNegative ? total.subtractingReportingOverflow(product) : total.addingReportingOverflow(product)
        total = sum
        return !isOver && !isOverToo
    }
}
