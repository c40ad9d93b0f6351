import Foundation
import Testing

@testable import SekkeiSQL

private enum Level: Int, SQLValueConvertible {
    case low = 1
    case high = 2
}

@Suite struct SQLValueConvertibleTests {
    @Test func integer_whenOutOfRange_isNil() {
        #expect(Int8(sqlValue: 127) == 127)
        #expect(Int8(sqlValue: 128) == nil)
        #expect(UInt16(sqlValue: -1) == nil)
        #expect(Int64(sqlValue: .integer(.min)) == .min)
        #expect(Int(sqlValue: 1.0) == nil)
        #expect(Int(sqlValue: "1") == nil)
    }

    @Test func real_whenGivenAnInteger_takesItIfExact() {
        #expect(Double(sqlValue: 3) == 3)
        #expect(Double(sqlValue: .integer((1 << 53) + 1)) == nil)
        #expect(Double(sqlValue: "3") == nil)
    }

    @Test func boolean_whenGivenAnInteger_takesZeroAndOneOnly() {
        #expect([0, 1, 2, true, "true"].map { Bool(sqlValue: $0) } == [false, true, nil, true, nil])
    }

    @Test func dateAndUUID_whenGivenText_takeTheirForm() throws {
        let uuid = try #require(UUID(uuidString: "6BA7B810-9DAD-11D1-80B4-00C04FD430C8"))
        #expect(UUID(sqlValue: "6ba7b810-9dad-11d1-80b4-00c04fd430c8") == uuid)
        #expect(UUID(sqlValue: "6ba7b810") == nil)
        #expect(Date(sqlValue: "1970-01-01T00:00:00.000Z") == Date(timeIntervalSince1970: 0))
        #expect(Date(sqlValue: "1970-01-01") == nil)
        #expect(Date(sqlValue: 0) == nil)
    }

    @Test func optional_whenNull_isNoneAndElseItsValue() {
        #expect(Int?(sqlValue: nil) == .some(.none))
        #expect(Int?(sqlValue: 3) == .some(.some(3)))
        #expect(Int?(sqlValue: "x") == nil)
        #expect((nil as Int?).sqlValue == .null)
        #expect((3 as Int?).sqlValue == 3)
        #expect(Int?.acceptsNull && !Int.acceptsNull)
    }

    @Test func enumeration_whenRawValueIsKnown_isThatCase() {
        #expect(Level(sqlValue: 2) == .high)
        #expect(Level(sqlValue: 3) == nil)
        #expect(Level.low.sqlValue == 1)
    }

    @Test func check_whenValueIsUnstorable_namesThePositionButNotTheValue() {
        let unstorable: [SQLValue] = [.real(.nan), .text("secret\u{0}"), .timestamp(Date(timeIntervalSince1970: 1e18))]
        for value in unstorable {
            let error = #expect(throws: SQLError.self) { try value.check(position: 7) }
            #expect(error?.code == .invalidValue)
            #expect(error?.message.contains("$7") == true)
            #expect(error?.message.contains("secret") == false)
        }
        for value: SQLValue in [nil, 1, .real(.infinity), "", true, .blob([0])] {
            #expect(throws: Never.self) { try value.check(position: 1) }
        }
    }
}
