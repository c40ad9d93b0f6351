/// The difference of two texts, in the format of `diff -u`, without the file names.
struct UnifiedDifference {
    private enum Edit {
        case same, removed, added
    }

    /// Beyond this many differing lines the exact comparison would take too long; all of them are then shown as replaced.
    private static let exactLimit = 4000
    private static let context = 3

    private var edits: [(edit: Edit, line: Substring)] = []

    init(from old: String, to new: String) {
        let old = Self.split(old)
        let new = Self.split(new)
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        edits += old[..<head].map { (.same, $0) }
        addMiddle(Array(old[head..<(old.count - tail)]), Array(new[head..<(new.count - tail)]))
        edits += old[(old.count - tail)...].map { (.same, $0) }
    }

    /// Hunks, each with its head and three lines around what differs.
    var lines: [String] {
        var oldLine = 1
        var newLine = 1
        var position = 0
        var result: [String] = []
        for hunk in hunks {
            for index in position..<hunk.lowerBound { Self.advance(&oldLine, &newLine, over: edits[index].edit) }
            position = hunk.lowerBound
            let part = edits[hunk]
            let oldCount = part.count { $0.edit != .added }
            let newCount = part.count { $0.edit != .removed }
            result.append("@@ -\(oldLine),\(oldCount) +\(newLine),\(newCount) @@")
            result += part.map { Self.mark($0.edit) + $0.line }
        }
        return result
    }

    private var hunks: [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in edits.indices where edits[index].edit != .same {
            let lower = max(0, index - Self.context)
            let upper = min(edits.count, index + Self.context + 1)
            if let last = hunks.last, last.upperBound >= lower {
                hunks[hunks.count - 1] = last.lowerBound..<upper
            } else {
                hunks.append(lower..<upper)
            }
        }
        return hunks
    }

    private mutating func addMiddle(_ old: [Substring], _ new: [Substring]) {
        guard old.count + new.count <= Self.exactLimit else {
            edits += old.map { (.removed, $0) } + new.map { (.added, $0) }
            return
        }
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var next = 0
        for (index, line) in old.enumerated() {
            if removed.contains(index) {
                edits.append((.removed, line))
                continue
            }
            next = addLines(new, added, from: next)
            edits.append((.same, line))
            next += 1
        }
        _ = addLines(new, added, from: next)
    }

    /// Adds the inserted lines that begin at an offset, and returns the offset behind them.
    private mutating func addLines(_ new: [Substring], _ added: Set<Int>, from start: Int) -> Int {
        var next = start
        while added.contains(next) {
            edits.append((.added, new[next]))
            next += 1
        }
        return next
    }

    private static func split(_ text: String) -> [Substring] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return text.hasSuffix("\n") || text.isEmpty ? lines.dropLast() : lines
    }

    private static func advance(_ old: inout Int, _ new: inout Int, over edit: Edit) {
        if edit != .added { old += 1 }
        if edit != .removed { new += 1 }
    }

    private static func mark(_ edit: Edit) -> String {
        switch edit {
        case .same: " "
        case .removed: "-"
        case .added: "+"
        }
    }
}
