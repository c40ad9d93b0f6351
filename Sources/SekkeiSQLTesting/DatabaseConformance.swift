/// The suite that every engine adapter runs in its own tests, unchanged:
///
/// ```swift
/// @Test(arguments: DatabaseConformance.checks)
/// func database_always_conforms(check: ConformanceCheck) async throws {
///     try await check.run(on: makeEmptyStore())
/// }
/// ```
public enum DatabaseConformance {
    /// All checks, each for a store of its own.
    public static var checks: [ConformanceCheck] {
        values + statements + rows + transactions + savepoints + concurrency + constraints + cancellation + migrations + pages + lifecycle
    }
}
