extension Mutator {
    private typealias Line = ArraySlice<UInt8>

    /// Changes a file line by line: removes, swaps, repeats, numbers and shifts lines.
    mutating func damageLines(_ bytes: [UInt8]) -> [UInt8] {
        var lines = Self.lines(of: bytes)
        let at = number(below: lines.count)
        switch number(below: 6) {
        case 0: lines.remove(at: at)
        case 1: lines.swapAt(at, number(below: lines.count))
        case 2: lines.insert(lines[at], at: number(below: lines.count))
        case 3: lines.insert(contentsOf: numbered(lines[at]), at: at)
        case 4: lines[at] = shifted(lines[at])
        default: lines[at] = retyped(lines[at])
        }
        return Self.joined(lines)
    }

    /// Changes a line together with what stands below it.
    mutating func damageBlocks(_ bytes: [UInt8]) -> [UInt8] {
        var lines = Self.lines(of: bytes)
        let block = Self.block(at: number(below: lines.count), of: lines)
        let content = Array(lines[block])
        switch number(below: 3) {
        case 0: lines.removeSubrange(block)
        case 1: lines.insert(contentsOf: content, at: number(below: lines.count))
        default:
            lines.removeSubrange(block)
            lines.insert(contentsOf: content, at: number(below: lines.count + 1))
        }
        return Self.joined(lines)
    }

    /// The same key many times, each with a number: thousands of types, fields, operations or values.
    private mutating func numbered(_ line: Line) -> [Line] {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), chance(3) else { return [line] }
        let count = chance(20) ? 3000 : 30
        return (0..<count).map { line[..<colon] + Array(String($0).utf8) + line[colon...] }
    }

    private mutating func shifted(_ line: Line) -> Line {
        let spaces = [UInt8](repeating: UInt8(ascii: " "), count: 1 + number(below: 4))
        return chance(2) ? spaces + line : line.dropFirst(spaces.count)
    }

    /// Another value behind the key.
    private mutating func retyped(_ line: Line) -> Line {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return line }
        return line[...colon] + [UInt8(ascii: " ")] + Array((pick(Self.values) ?? "").utf8)
    }

    private static let values =
        [
            "", "1", "-1", "0.5", "true", "null", "text", "''", "[]", "{}", "[a]", "{ a: b }", "{ en: a }", "list<string>", "map<int64>",
            "list<list<Task>>", "Task", "Caller", "GET /", "POST /{id}", "{ type: string }", "{ type: Task, nullable: true }", "'^(a*)*$'",
            "{ from: Task, partial: true }", "{ enum: [a, b] }", "{ properties: {} }", "2026-02-30", "10s", "1MiB", "1e400",
        ] + [String(repeating: "x", count: 20_000), String(repeating: "[", count: 500), String(repeating: "9", count: 5000)]

    private static func block(at start: Int, of lines: [Line]) -> Range<Int> {
        let depth = indentation(lines[start])
        let end = lines[(start + 1)...].firstIndex { !$0.isEmpty && indentation($0) <= depth } ?? lines.count
        return start..<end
    }

    private static func indentation(_ line: Line) -> Int { line.prefix { $0 == UInt8(ascii: " ") }.count }

    private static func lines(of bytes: [UInt8]) -> [Line] { bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) }

    private static func joined(_ lines: [Line]) -> [UInt8] { Array(lines.joined(separator: [UInt8(ascii: "\n")])) }
}
