/// Numbers of a fixed width.
enum Digits {
    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// A fraction of a second with its point and without zeros at its end; empty for none.
    static func fraction(nanoseconds: Int) -> String {
        guard nanoseconds != 0 else { return "" }
        var digits = padded(nanoseconds, to: 9)
        while digits.last == "0" { digits.removeLast() }
        return "." + digits
    }
}
