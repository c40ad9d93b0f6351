import Testing

@testable import Sekkei

/// Generated tables hold messages and errors by number: what stands here must stand in the built-in catalogue in the same order.
@Suite struct ConstraintOrderTests {
    @Test func constraints_always_standInTheOrderOfTheirMessages() {
        let names = [
            "required", "type", "nullable", "format", "enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
            "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "uniqueItems", "unknown",
            "duplicate", "maxSize", "contentType", "cursor", "minBytes", "maxBytes",
        ]
        #expect(names.indices.map { Constraint(rawValue: $0).map { "\($0)" } } == names)
    }

    @Test func malformedForm_inTheCatalogue_standsBehindTheOtherFaultsOfRequests() {
        #expect(BuiltInError.malformedForm.rawValue == BuiltInError.expectationFailed.rawValue + 1)
        #expect(BuiltInError.userAlreadyExists.rawValue == BuiltInError.malformedForm.rawValue + 2)
    }
}
