/// Thrown where a value has another shape than the test knows.
struct Unexpected: Error {}
