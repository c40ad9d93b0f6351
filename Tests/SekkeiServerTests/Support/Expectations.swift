import Testing

/// `#expect(value == expected)` for calls that change their receiver, which the macro cannot take apart.
func expect<Value: Equatable>(_ value: Value, is expected: Value, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(value == expected, sourceLocation: sourceLocation)
}
