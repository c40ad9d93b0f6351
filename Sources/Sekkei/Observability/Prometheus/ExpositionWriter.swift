/// Writes the Prometheus text format 0.0.4.
struct ExpositionWriter: ~Copyable {
    private(set) var bytes: [UInt8] = []

    /// Writes a metric's head and what `body` writes; nothing at all if that is nothing.
    mutating func family(_ name: String, kind: MetricKind, help: String, body: (inout ExpositionWriter) -> Void) {
        let start = bytes.count
        put("# HELP \(name) \(LabelText.escape(help, quotes: false))\n# TYPE \(name) \(kind.rawValue)\n")
        let head = bytes.count
        body(&self)
        if bytes.count == head { bytes.removeSubrange(start...) }
    }

    mutating func sample(_ name: String, suffix: String = "", labels: String, value: UInt64) {
        line(name, suffix, labels)
        put(decimal: value)
        put("\n")
    }

    mutating func sample(_ name: String, suffix: String = "", labels: String, value: Double) {
        line(name, suffix, labels)
        put(Self.text(of: value))
        put("\n")
    }

    /// Writes one bucket; `count` includes the buckets before.
    mutating func bucket(_ name: String, labels: String, bound: String, count: UInt64) {
        put(name)
        put("_bucket{")
        put(labels)
        put(labels.isEmpty ? "le=\"" : ",le=\"")
        put(bound)
        put("\"} ")
        put(decimal: count)
        put("\n")
    }

    /// Writes the bucket without a bound, the sum and the count.
    mutating func bucketEnd(_ name: String, labels: String, sum: Double, count: UInt64) {
        bucket(name, labels: labels, bound: "+Inf", count: count)
        sample(name, suffix: "_sum", labels: labels, value: sum)
        sample(name, suffix: "_count", labels: labels, value: count)
    }

    /// The shortest text that reads back as the same number; whole numbers without a fraction.
    static func text(of value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 { return String(whole) }
        return value.description
    }

    private mutating func line(_ name: String, _ suffix: String, _ labels: String) {
        put(name)
        put(suffix)
        if labels.isEmpty {
            put(" ")
        } else {
            put("{")
            put(labels)
            put("} ")
        }
    }

    private mutating func put(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func put(decimal value: UInt64) {
        let start = bytes.count
        var rest = value
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }
}
