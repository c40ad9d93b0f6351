import Foundation
import PolicyAPI
import SekkeiJSON
import SekkeiPolicy

@_spi(Generated) @testable import Sekkei

/// What policies are decided about, at random.
struct ProbeFacts {
    let user: Caller
    let record: Record
    let time: LocalTime

    /// - Parameter record: Another record for the same caller.
    func with(_ record: Record) -> ProbeFacts { ProbeFacts(user: user, record: record, time: time) }

    /// The same for the engine.
    var facts: PolicyFacts { PolicyFacts(["user": user, "resource": record, "time": time]) }
}

/// Makes facts in which much is absent.
struct RandomFacts {
    var text: RandomText

    init(_ generator: SplitMix64) { text = RandomText(generator: generator) }

    private mutating func maybe<Value>(_ value: (inout RandomText) -> Value) -> Value? { text.chance(30) ? nil : value(&text) }

    private mutating func some<Value>(_ value: (inout RandomText) -> Value) -> [Value] {
        (0..<Int.random(in: 0...3, using: &text.generator)).map { _ in value(&text) }
    }

    mutating func facts() -> ProbeFacts {
        ProbeFacts(
            user: user(), record: record(), time: LocalTime(localSeconds: Int64.random(in: 0...2_000_000_000, using: &text.generator)))
    }

    mutating func user() -> Caller {
        Caller(
            id: Self.integer(&text), age: Self.narrow(&text), department: maybe(Self.string), active: text.chance(50),
            vip: maybe { $0.chance(50) }, score: maybe(Self.number), limit: maybe(Self.decimal), born: maybe(Self.date),
            seen: maybe(Self.instant), starts: maybe(Self.time), team: maybe(Self.team), role: maybe(Self.role),
            regions: maybe { [Self.string(&$0)] },
            attributes: text.chance(50) ? [:] : ["region": Self.string(&text)], counts: maybe { ["visits": Self.integer(&$0)] },
            days: some(Self.date), sums: some(Self.decimal), boss: maybe(Self.person))
    }

    mutating func record() -> Record {
        Record(
            id: Self.integer(&text), quantity: Self.narrow(&text), title: Self.string(&text), department: maybe(Self.string),
            public: maybe { $0.chance(50) }, level: maybe(Self.level), needs: some(Self.permission), allowed: maybe { [Self.level(&$0)] },
            amount: maybe(Self.decimal), ratio: maybe(Self.number), due: maybe(Self.date), at: maybe(Self.instant), opens: maybe(Self.time),
            team: maybe(Self.team), teams: some(Self.team), tags: maybe { [Self.string(&$0), Self.string(&$0)] },
            prices: some(Self.decimal),
            moments: maybe { [Self.instant(&$0)] }, sizes: some(Self.narrow), owner: maybe(Self.person),
            labels: maybe { ["region": Self.string(&$0)] }, any: maybe { $0.chance(50) ? .null : .boolean(true) },
            effort: maybe { _ in .seconds(60) }, change: maybe { _ in .left(Left(why: "moved")) })
    }

    // MARK: - Values

    private static func string(_ text: inout RandomText) -> String { text.pick(RandomText.texts) }
    private static func integer(_ text: inout RandomText) -> Int64 { Int64(text.pick(RandomText.integers)) ?? 0 }
    private static func narrow(_ text: inout RandomText) -> Int32 { Int32(text.pick(RandomText.integers)) ?? 17 }
    private static func number(_ text: inout RandomText) -> Double {
        text.pick([-1, -0.0, 0, 0.5, 1, 1.5, 2.25, 17, .infinity, .nan, 0x1p53])
    }
    private static func decimal(_ text: inout RandomText) -> Decimal { Decimal(string: text.pick(RandomText.decimals)) ?? 0 }
    private static func date(_ text: inout RandomText) -> CalendarDate { CalendarDate(text.pick(RandomText.dates))! }
    private static func time(_ text: inout RandomText) -> TimeOfDay { TimeOfDay(text.pick(RandomText.times))! }
    private static func instant(_ text: inout RandomText) -> Date { RFC3339.parse(text.pick(RandomText.instants))! }
    private static func team(_ text: inout RandomText) -> UUID { UUID(uuidString: text.pick(RandomText.teams))! }
    private static func level(_ text: inout RandomText) -> Level { text.pick(Level.allCases) }
    private static func permission(_ text: inout RandomText) -> PolicyAPI.Permission { text.pick(PolicyAPI.Permission.allCases) }

    private static func role(_ text: inout RandomText) -> Role {
        Role(
            name: string(&text), level: level(&text),
            permissions: (0..<Int.random(in: 0...2, using: &text.generator)).map { _ in permission(&text) })
    }

    private static func person(_ text: inout RandomText) -> Person {
        Person(id: integer(&text), name: text.chance(30) ? nil : string(&text), level: text.chance(30) ? nil : level(&text))
    }
}
