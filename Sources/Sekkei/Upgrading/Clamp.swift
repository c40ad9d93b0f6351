/// Cuts values of older versions to what a newer one allows.
@_spi(Generated) public enum Clamp {
    /// The beginning of a text.
    /// - Parameter maxLength: Code points.
    public static func string(_ value: String, maxLength: Int) -> String {
        guard value.utf8.count > maxLength, value.unicodeScalars.count > maxLength else { return value }
        return String(String.UnicodeScalarView(value.unicodeScalars.prefix(maxLength)))
    }

    /// The first elements of a list.
    public static func list<Element>(_ value: [Element], maxItems: Int) -> [Element] {
        value.count > maxItems ? Array(value.prefix(maxItems)) : value
    }

    /// The elements without repetitions, in the order of the first of each.
    public static func distinct<Element: Hashable>(_ value: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return value.filter { seen.insert($0).inserted }
    }

    /// The nearest value between two bounds.
    public static func value<Value: Comparable>(_ value: Value, minimum: Value? = nil, maximum: Value? = nil) -> Value {
        if let minimum, value < minimum { return minimum }
        if let maximum, value > maximum { return maximum }
        return value
    }
}
