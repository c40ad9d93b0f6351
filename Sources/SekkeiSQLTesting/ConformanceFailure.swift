internal import SekkeiSQL

/// Why a database does not conform.
public struct ConformanceFailure: Error, CustomStringConvertible {
    /// What was expected and what came, with the place in the suite.
    public let description: String
}

/// - Throws: ``ConformanceFailure`` unless both are equal.
func expect<Value: Equatable>(_ actual: Value, equals expected: Value, file: StaticString = #fileID, line: Int = #line) throws {
    guard actual == expected else {
        throw ConformanceFailure(description: "\(file):\(line): expected \(expected), got \(actual)")
    }
}

/// - Throws: ``ConformanceFailure`` unless the work throws an ``SQLError`` with that code.
@discardableResult
func expect(
    _ code: SQLError.Code,
    file: StaticString = #fileID,
    line: Int = #line,
    from work: () async throws -> Void
) async throws -> SQLError {
    do {
        try await work()
    } catch let error as SQLError where error.code == code {
        return error
    } catch {
        throw ConformanceFailure(description: "\(file):\(line): expected \(code), got \(error)")
    }
    throw ConformanceFailure(description: "\(file):\(line): expected \(code), nothing was thrown")
}
