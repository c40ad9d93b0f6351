/// What a single field is told when it breaks a constraint.
package struct ConstraintMessage: Sendable {
    /// The constraint's name in the spec language: `maxLength`.
    package var constraint: String
    /// The code shown in `field_errors[].code`: `VAL003`.
    package var code: String
    /// One message per language of ``API/languages``; placeholders `{field}` and, by constraint, `{limit}` or `{expected}`.
    package var message: LocalizedText
}
