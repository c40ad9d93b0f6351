/// What a cursor is good for: one operation on one path, with one order and one set of filters.
struct CursorScope: Equatable {
    let bytes: [UInt8]

    /// - Parameters:
    ///   - path: The segments behind base path and version, so that the way in which the version is named does not matter.
    ///   - query: Without its question mark. The cursor itself and the size of the page are left out of account, and so is
    ///     the order of different parameters.
    init(operation: String, path: [String], query: Substring?) {
        var list = LengthPrefixed()
        list.append(operation)
        list.append(String(path.count))
        for segment in path { list.append(segment) }
        for parameter in Self.parameters(query ?? "") {
            list.append(parameter.name)
            list.append(parameter.value)
        }
        bytes = list.bytes
    }

    private static func parameters(_ query: Substring) -> [(name: String, value: String)] {
        let pairs = query.utf8.split(separator: UInt8(ascii: "&")).map { pair in
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            return (name: decoded(Substring(pair[..<equals])), value: decoded(Substring(pair[equals...].dropFirst())))
        }
        let binding = pairs.filter { $0.name != "cursor" && $0.name != "size" }
        return binding.enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }.map(\.element)
    }

    private static func decoded(_ text: Substring) -> String {
        PercentEncoding.decodeQueryComponent(text) ?? String(text)
    }
}

extension Request {
    /// What cursors of this request's operation are bound to.
    var cursorScope: CursorScope {
        let name = facts.operation >= 0 ? "\(api.operations[facts.operation].name)" : ""
        let operation = "\(api.versions[facts.version]).\(name)"
        let path = facts.path.utf8
        let segments = (0..<facts.segments.count).map { number in
            let range = facts.segments[number]
            let start = path.index(path.startIndex, offsetBy: range.lowerBound)
            return String(facts.path[start..<path.index(start, offsetBy: range.count)])
        }
        return CursorScope(operation: operation, path: segments, query: facts.query)
    }
}
