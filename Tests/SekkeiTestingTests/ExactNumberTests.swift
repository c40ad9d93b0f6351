import SekkeiJSON
import Testing

@testable import SekkeiTesting

struct ExactNumberTests {
    private func number(_ text: String) throws -> ExactNumber { ExactNumber(try #require(JSONNumber(text))) }

    @Test func order_isThatOfTheValues() throws {
        let ordered = [
            "-1e400", "-9223372036854775809", "-10", "-9.5", "-0.001", "0", "1e-400", "0.1", "0.11", "1", "9", "10", "11.5",
            "9223372036854775807", "9223372036854775808", "1e19",
        ]
        let numbers = try ordered.map(number)
        for (low, high) in zip(numbers, numbers.dropFirst()) { #expect(low < high && !(high < low)) }
    }

    @Test(arguments: [("1.0", "1"), ("-0", "0"), ("10e-1", "1"), ("0e5", "0.0"), ("1.50", "15e-1")])
    func value_isTheSame_howeverItIsWritten(_ left: String, _ right: String) throws {
        #expect(try number(left) == number(right))
    }

    @Test(arguments: [
        ("7.5", "2.5", true), ("0.3", "0.1", true), ("1", "0.3", false), ("100", "8", false), ("1000", "8", true), ("0", "7", true),
    ])
    func multiple_isExact(_ value: String, _ step: String, _ isMultiple: Bool) throws {
        #expect(try number(value).isMultiple(of: number(step)) == isMultiple)
        #expect(try number("-" + value).isMultiple(of: number(step)) == isMultiple)
    }

    @Test(arguments: [("1.0", true), ("1e3", true), ("1.5", false), ("15e-1", false), ("10e-1", true), ("0.0", true)])
    func integer_isSeenByItsValue(_ text: String, _ isInteger: Bool) throws {
        #expect(try number(text).isInteger == isInteger)
    }
}
