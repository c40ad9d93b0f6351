internal import SekkeiSQL

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension DatabaseConformance {
    static let values: [ConformanceCheck] = [
        roundTrip("integers at their limits come back", type: "BIGINT", [Int64.min, -1, 0, 1, .max]),
        roundTrip(
            "reals come back exactly", type: "DOUBLE PRECISION",
            [0, -0.1, 1e300, -1e-300, .greatestFiniteMagnitude, .leastNonzeroMagnitude, .infinity, -.infinity, 3] as [Double]),
        roundTrip("booleans come back", type: "BOOLEAN", [true, false]),
        roundTrip(
            "text of any script comes back", type: "TEXT",
            ["", " ", "'", "\"", "\\", "$1", "?1", "日本語 テキスト", "e\u{301}", "é", "👩‍👩‍👧‍👦", "a\nb\tc", "%_", "\u{10FFFF}", "NULL"]),
        roundTrip("blobs come back", type: \.blobType, [[], [0], [0, 255, 39, 92], Array(0...255)] as [[UInt8]]),
        roundTrip(
            "timestamps come back to the millisecond", type: \.timestampType,
            [-62_135_596_800_000, -1, 0, 1, 1_780_306_200_123, 253_402_300_799_999].map { SQLTimestamp.date(milliseconds: $0) }),
        roundTrip(
            "UUIDs come back", type: \.uuidType,
            ["00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", "6BA7B810-9DAD-11D1-80B4-00C04FD430C8"]
                .compactMap(UUID.init(uuidString:))),
        roundTrip("an optional keeps null apart from empty text", type: "TEXT", [nil, "", "null"] as [String?]),
        roundTrip("an optional keeps null apart from an empty blob", type: \.blobType, [nil, [], [0]] as [[UInt8]?]),
        roundTrip("an optional keeps null apart from zero", type: "BIGINT", [nil, 0] as [Int64?]),
        roundTrip("a mebibyte of blob comes back", type: \.blobType, [(0..<1_048_576).map { UInt8(truncatingIfNeeded: $0 &* 31) }]),
        roundTrip("a mebibyte of text comes back", type: "TEXT", [String(repeating: "漢字かな", count: 87_382)]),
        ConformanceCheck("timestamps sort by time", timestampsSort),
        ConformanceCheck("what an engine cannot store is refused and leaves the transaction usable", unstorableIsRefused),
        ConformanceCheck("the current moment reads as a timestamp", currentMoment),
    ]

    private static func roundTrip<Value: SQLValueConvertible & Equatable>(
        _ name: String,
        type: @escaping @Sendable (SQLDialect) -> SQLStatement,
        _ values: [Value]
    ) -> ConformanceCheck {
        ConformanceCheck(name) { database in
            try await database.execute("CREATE TABLE conformance (id BIGINT PRIMARY KEY, value \(type(database.dialect)))")
            try await database.write { transaction in
                for (index, value) in values.enumerated() {
                    try await transaction.execute("INSERT INTO conformance (id, value) VALUES (\(index), \(value))")
                }
            }
            let rows = try await database.query("SELECT value FROM conformance ORDER BY id")
            try expect(rows.map { try $0.get("value", as: Value.self) }, equals: values)
        }
    }

    private static func roundTrip<Value: SQLValueConvertible & Equatable>(
        _ name: String, type: SQLStatement, _ values: [Value]
    ) -> ConformanceCheck {
        roundTrip(name, type: { _ in type }, values)
    }

    private static func timestampsSort(_ database: any Database) async throws {
        try await database.execute("CREATE TABLE conformance (moment \(database.dialect.timestampType) NOT NULL)")
        let moments = [1_780_306_200_123, -5, 999, 1000, 0, 62_000_000_000].map { SQLTimestamp.date(milliseconds: $0) }
        try await database.write { transaction in
            for moment in moments { try await transaction.execute("INSERT INTO conformance (moment) VALUES (\(moment))") }
        }
        let rows = try await database.query("SELECT moment FROM conformance WHERE moment >= \(moments[4]) ORDER BY moment")
        try expect(rows.map { try $0.get("moment", as: Date.self) }, equals: moments.filter { $0 >= moments[4] }.sorted())
    }

    private static func unstorableIsRefused(_ database: any Database) async throws {
        try await database.execute("CREATE TABLE conformance (value TEXT)")
        try await database.write { transaction in
            let unstorable: [SQLValue] = [.real(.nan), .text("a\u{0}b"), .timestamp(.distantFuture + 1e12)]
            for value in unstorable {
                try await expect(.invalidValue) { try await transaction.execute("INSERT INTO conformance (value) VALUES (\(value))") }
            }
            try await transaction.execute("INSERT INTO conformance (value) VALUES (\("kept"))")
        }
        let count = try await database.read { try await $0.value("SELECT COUNT(*) AS n FROM conformance", as: Int.self) }
        try expect(count, equals: 1)
    }

    private static func currentMoment(_ database: any Database) async throws {
        let row = try await database.query("SELECT \(database.dialect.now) AS moment").first
        let moment = try row?.get("moment", as: Date.self) ?? .distantPast
        try expect(abs(moment.timeIntervalSinceNow) < 3600, equals: true)
    }
}
