import SekkeiSpec

/// A random spec with random changes, most of which make sense.
struct RandomHistory {
    private var random: SplitMix64
    private let versions: Int
    private var change = 0
    /// Fields by type, as the version at hand calls them.
    private var fields: [String: [String]] = [:]

    init(seed: UInt64) {
        random = SplitMix64(state: seed)
        versions = Int.random(in: 2...4, using: &random)
    }

    mutating func sources() -> [SpecSource] {
        let older = (1..<versions).reversed().map { "v\($0): {}" }
        let head =
            "sekkei: 1\napi: { title: Shop, version: 1.0.0 }\nversions: { v\(versions): { current: true }, \(older.joined(separator: ", ")) }\n"
        let files = ["api.yaml": head + types() + services(), "changes.yaml": changes()]
        return files.map { SpecSource(path: $0.key, bytes: Array($0.value.utf8)) }
    }

    private mutating func types() -> String {
        var text = "types:\n  State: { description: S., enum: [one, two, three] }\n"
        for index in 0..<3 {
            let name = "Thing\(index)"
            fields[name] = ["id", "a", "b", "c", "state", "next"]
            let held =
                index == 0
                ? "string" : ["list<Thing\(index - 1)>", "map<Thing\(index - 1)>", "Thing\(index - 1)"].randomElement(using: &random)!
            text += """
                  \(name):
                    description: T.
                    properties:
                      id: { type: int64, readOnly: true }
                      a: { type: string, maxLength: 50, example: x }
                      b: { type: int32, minimum: 1, maximum: 3, default: 2, example: 1 }
                      c?: { type: string, nullable: true }
                      state: { type: State, default: one }
                      next?: \(held)
                  Make\(name): { from: \(name) }
                  Patch\(name): { from: \(name), partial: true }
                  Brief\(name): { from: \(name), \(["pick: [id, a]", "omit: [b]", "pick: [b, state]"].randomElement(using: &random)!) }

                """
        }
        return text
    }

    private mutating func services() -> String {
        (0..<3).reduce("services:\n") { text, index in
            let name = "Thing\(index)"
            return text + """
                  Service\(index):
                    description: S.
                    path: /things\(index)
                    operations:
                      list\(name): { http: GET /, summary: L, auth: none, query: { a?: { of: \(name).a }, b?: { of: \(name).b }, s?: list<State> }, paginate: { style: page, sort: [a, b] }, returns: list<\(name)> }
                      get\(name): { http: "GET /{id}", summary: G, auth: none, path: { id: int64 }, returns: \(name) }
                      make\(name): { http: POST /, summary: M, auth: none, body: Make\(name), returns: \(name), examples: { e: { body: { a: y, b: 3, state: two } } } }
                      patch\(name): { http: "PATCH /{id}", summary: P, auth: none, path: { id: int64 }, body: Patch\(name), returns: Brief\(name) }

                """
        }
    }

    private mutating func changes() -> String {
        var text = "changes:\n"
        for version in (2...versions).reversed() {
            text += "  v\(version):\n"
            for _ in 0..<Int.random(in: 1...3, using: &random) { text += "    - { change: C\(change), \(entry()) }\n"; change += 1 }
        }
        return text
    }

    private mutating func entry() -> String {
        let index = Int.random(in: 0..<3, using: &random)
        let type = "Thing\(index)"
        let field = (fields[type] ?? []).randomElement(using: &random) ?? "a"
        switch Int.random(in: 0..<11, using: &random) {
        case 0, 1: return rename(field, of: type)
        case 2: return "target: \(type).b, was: { type: string, enum: [x, y] }, upgrade: { x: 1, else: 3 }, downgrade: { 1: x, else: y }"
        case 3: return "target: \(type), added: [\(field)], fill: \(["red", "2", "one"].randomElement(using: &random)!)"
        case 4: return "target: \(type), was: { old\(change): string }, replaces: [\(field)], convert: swift"
        case 5: return "target: State, rename: { was\(change): \(["one", "two", "three"].randomElement(using: &random)!) }"
        case 6: return "target: State, added: [three], downgrade: { three: one }"
        case 7: return "target: Service\(index).gone\(change), was: { http: GET /gone\(change), summary: G, auth: none, returns: \(type) }"
        case 8: return "target: Service\(index), rename: { old\(change): get\(type) }"
        case 9: return "target: Service\(index).make\(type), moved: PUT /moved\(change)"
        default: return "target: \(type).a, tightened: { maxLength: \(Int.random(in: 40...90, using: &random)) }, old: clamp"
        }
    }

    private mutating func rename(_ field: String, of type: String) -> String {
        let older = ["older\(change)", "a", "b"].randomElement(using: &random)!
        fields[type] = fields[type]?.map { $0 == field ? older : $0 }
        return "target: \(type), rename: { \(older): \(field) }"
    }
}
