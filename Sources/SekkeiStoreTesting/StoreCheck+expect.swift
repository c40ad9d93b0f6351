extension StoreCheck {
    /// - Throws: ``StoreFailure`` unless both are equal.
    static func expect<Value: Equatable>(_ actual: Value, equals expected: Value, line: Int = #line) throws {
        guard actual == expected else { throw StoreFailure("line \(line)", "expected \(expected), got \(actual)") }
    }

    /// - Throws: ``StoreFailure`` unless it holds.
    static func expect(_ holds: Bool, _ promise: String, line: Int = #line) throws {
        guard holds else { throw StoreFailure("line \(line)", promise) }
    }
}
