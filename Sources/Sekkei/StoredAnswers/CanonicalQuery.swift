/// A query in a form that is the same for queries that mean the same: parameters sorted by name, escapes written in one way.
///
/// The order of parameters of one name stays: it is the order of a list.
enum CanonicalQuery {
    static func text(_ query: Substring) -> String {
        let hasEscapes = query.utf8.contains { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }
        if !hasEscapes, query.utf8.firstIndex(of: UInt8(ascii: "&")) == nil { return String(query) }
        let pairs = query.split(separator: "&").map { hasEscapes ? canonical($0) : String($0) }
        let sorted = pairs.enumerated().sorted { (name($0.element), $0.offset) < (name($1.element), $1.offset) }
        return sorted.map(\.element).joined(separator: "&")
    }

    private static func name(_ pair: String) -> Substring { pair.prefix { $0 != "=" } }

    /// A pair with its escapes decoded and written anew; one that cannot be decoded stays as it came.
    private static func canonical(_ pair: Substring) -> String {
        let equals = pair.utf8.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
        let value = equals == pair.endIndex ? "" : pair[pair.utf8.index(after: equals)...]
        guard let name = PercentEncoding.decodeQueryComponent(pair[..<equals]), let text = PercentEncoding.decodeQueryComponent(value)
        else {
            return String(pair)
        }
        return PercentEncoding.encodePathSegment(name) + "=" + PercentEncoding.encodePathSegment(text)
    }
}
