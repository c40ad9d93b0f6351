/// Finds the scripts and styles of an HTML page whose author is trusted.
enum InlineElements {
    /// What stands between the tags of each element of a name, byte by byte. Comments are passed over, and so are the contents of
    /// scripts and styles, which may hold tags as text.
    /// - Parameter name: `script` or `style`.
    static func contents(of name: StaticString, in html: [UInt8]) -> [ArraySlice<UInt8>] {
        var found: [ArraySlice<UInt8>] = []
        var rest = html[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[start...]
            if begins(rest, "<!--") {
                rest = after("-->", in: rest.dropFirst(4))
            } else if let element = raw.first(where: { isTag(rest, $0) }) {
                guard let open = rest.firstIndex(of: UInt8(ascii: ">")) else { break }
                let content = content(rest[(open + 1)...], closing: element)
                if "\(element)" == "\(name)", !content.isEmpty { found.append(content) }
                rest = html[content.endIndex...]
                rest = after(">", in: rest)
            } else {
                rest = rest.dropFirst()
            }
        }
        return found
    }

    private static let raw: [StaticString] = ["script", "style"]

    private static func isTag(_ rest: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
        guard begins(rest.dropFirst(), name) else { return false }
        let next = rest.dropFirst(1 + name.utf8CodeUnitCount).first
        return next.map { !ASCIIClass.isAlphanumeric($0) && $0 != UInt8(ascii: "-") } ?? false
    }

    /// What comes before the end tag.
    private static func content(_ rest: ArraySlice<UInt8>, closing name: StaticString) -> ArraySlice<UInt8> {
        var end = rest.startIndex
        while let next = rest[end...].firstIndex(of: UInt8(ascii: "<")) {
            if begins(rest[next...], "</"), isTag(rest[(next + 1)...], name) { return rest[..<next] }
            end = next + 1
        }
        return rest
    }

    private static func after(_ mark: StaticString, in rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = rest
        while !rest.isEmpty, !begins(rest, mark) { rest = rest.dropFirst() }
        return rest.dropFirst(mark.utf8CodeUnitCount)
    }

    /// Whether bytes begin with a text in lower case, whatever their own case.
    private static func begins(_ rest: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
        let text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return rest.count >= text.count && zip(rest, text).allSatisfy { ASCII.lowercased($0) == $1 }
    }
}
