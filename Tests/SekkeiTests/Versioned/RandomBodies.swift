import Foundation

/// Random bodies of `createTask` that are valid in a version and in the newest one.
struct RandomBodies {
    let version: String
    var random: SeededRandom

    private var isFirst: Bool { version == "v1" }
    private var isNumeric: Bool { version == "v3" || version == "v4" }

    mutating func body() -> [String: Any] {
        var body: [String: Any] = ["title": text(1...20)]
        if version == "v4" { body["region"] = text(0...10) }
        if flip() { body["summary"] = text(0...8) }
        if flip() { body[isNumeric ? "assignee_id" : "owner_id"] = Int.random(in: -9...9_999, using: &random) }
        if flip() { body["state"] = state() }
        if flip() { body["priority"] = priority() }
        if flip() { body["weight"] = Int.random(in: 0...10, using: &random) }
        if flip() { body["marks"] = (0..<Int.random(in: 0...3, using: &random)).map { _ in tag() } }
        if flip() { body["notes"] = ["a": tag(), "b": tag()] }
        if flip() { body["labels"] = (0..<Int.random(in: 0...2, using: &random)).map { _ in text(0...10) } }
        if flip() { body["grades"] = grades() }
        if flip() { body["note"] = note(depth: 3) }
        return body
    }

    private mutating func note(depth: Int) -> [String: Any] {
        var note: [String: Any] = ["text": text(0...20), isNumeric ? "writer" : "by": text(0...9), "mood": state()]
        if depth > 0, flip() { note["reply"] = self.note(depth: depth - 1) }
        if depth > 0, flip() { note["replies"] = (0..<2).map { _ in self.note(depth: depth - 1) } }
        return note
    }

    private mutating func tag() -> [String: Any] {
        var tag: [String: Any] = [isFirst ? "word" : "label": text(1...20)]
        if flip() { tag["color"] = text(0...10) }
        return tag
    }

    private mutating func state() -> String {
        let states = isFirst ? ["open", "doing", "done"] : ["todo", "doing", "finished"] + (isNumeric ? ["paused"] : [])
        return states.randomElement(using: &random) ?? "doing"
    }

    private mutating func grades() -> [Any] {
        let numbers = (1...(isNumeric ? 4 : 3)).filter { _ in flip() }.shuffled(using: &random)
        return isNumeric ? numbers : numbers.map { ["poor", "fair", "good"][$0 - 1] }
    }

    private mutating func priority() -> Any {
        let number = Int.random(in: 1...4, using: &random)
        return isNumeric ? number : ["low", "medium", "high", "urgent"][number - 1]
    }

    private mutating func flip() -> Bool { Bool.random(using: &random) }

    private mutating func text(_ length: ClosedRange<Int>) -> String {
        let letters = Array("abcdé日 \"\\/")
        let count = Int.random(in: length, using: &random)
        return String((0..<count).map { _ in letters.randomElement(using: &random) ?? "a" })
    }
}

/// The random numbers of Steele, Lea and Flood's SplitMix64: the same for the same seed.
struct SeededRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
