import SekkeiSpec
import Testing

/// What becomes of a field on one way when its text is replaced.
struct FieldChange: CustomTestStringConvertible, Sendable {
    let use: Use
    let old: String
    let new: String
    let expected: [String]
    /// Further lines of the type, before and after.
    var type = ("", "")

    init(_ use: Use, _ old: String, _ new: String, _ expected: [String], type: (String, String) = ("", "")) {
        self.use = use
        self.old = old
        self.new = new
        self.expected = expected.sorted()
        self.type = type
    }

    var testDescription: String { "\(use): '\(old)' \(type.0) -> '\(new)' \(type.1)" }

    static let all = requests + answers + roles + types

    private static let open = "additionalProperties: true"

    private static let requests = [
        FieldChange(.request, "", "f: string", ["field-added-required breaking request"]),
        FieldChange(.request, "", "f?: string", ["field-added-optional safe request"]),
        FieldChange(.request, "", "f: { type: string, default: a }", ["field-added-optional safe request"]),
        FieldChange(.request, "f: string", "", ["field-removed breaking request"]),
        FieldChange(.request, "f?: string", "", ["field-removed breaking request"]),
        FieldChange(.request, "f: string", "", ["field-ignored risky request"], type: (open, open)),
        FieldChange(
            .request, "", "f?: string", ["field-added-optional safe request", "field-added-to-open-type breaking request"],
            type: (open, open)),
        FieldChange(.request, "f?: string", "f: string", ["field-became-required breaking request"]),
        FieldChange(.request, "f: string", "f?: string", ["field-became-optional safe request"]),
        FieldChange(.request, "f: { type: string, default: a }", "f: string", ["field-became-required breaking request"]),
        FieldChange(
            .request, "f: string", "f: { type: string, default: a }", ["default-added safe request", "field-became-optional safe request"]),
        FieldChange(.request, "f: { type: string, default: a }", "f: { type: string, default: b }", ["default-changed breaking request"]),
        FieldChange(.request, "f?: string", "f: { type: string, default: b }", ["default-added risky request"]),
        FieldChange(.request, "f: { type: string, default: a }", "f?: string", ["default-removed breaking request"]),
    ]

    private static let answers = [
        FieldChange(.response, "", "f: string", ["field-added-optional safe response"]),
        FieldChange(.response, "f: string", "", ["field-removed breaking response"]),
        FieldChange(.response, "f?: string", "", ["field-removed risky response"]),
        FieldChange(.response, "f: string", "f?: string", ["field-became-optional breaking response"]),
        FieldChange(.response, "f?: string", "f: string", ["field-became-required safe response"]),
        FieldChange(.response, "f: { type: string, default: a }", "f?: string", ["field-became-optional breaking response"]),
        FieldChange(.response, "f: { type: string, default: a }", "f: { type: string, default: b }", []),
        FieldChange(.response, "f: { type: string, title: A }", "f: { type: string, title: B }", ["documentation-changed safe response"]),
        FieldChange(.response, "f: string", "f: { type: string, description: B }", ["documentation-changed safe response"]),
        FieldChange(.response, "f: string", "f: { type: string, example: B }", ["documentation-changed safe response"]),
        FieldChange(.response, "f: string", "f: { type: string, x-a: B }", ["extension-changed safe response"]),
        FieldChange(.response, "f: string", "f: { type: string, deprecated: true }", ["deprecation-added safe response"]),
        FieldChange(.response, "f: { type: string, deprecated: true }", "f: string", ["deprecation-removed safe response"]),
        FieldChange(
            .response, "f: { type: string, deprecated: true }", "f: { type: string, deprecated: { since: 2026-01-01 } }",
            ["documentation-changed safe response"]),
    ]

    private static let roles = [
        FieldChange(.request, "f?: string", "f?: { type: string, readOnly: true }", ["field-became-read-only breaking request"]),
        FieldChange(.request, "f?: { type: string, readOnly: true }", "f?: string", ["field-became-writable safe request"]),
        FieldChange(.request, "f: { type: string, readOnly: true }", "f: string", ["field-added-required breaking request"]),
        FieldChange(.request, "f: string", "f: { type: string, writeOnly: true }", []),
        FieldChange(.response, "f: string", "f: { type: string, writeOnly: true }", ["field-became-write-only breaking response"]),
        FieldChange(.response, "f: { type: string, writeOnly: true }", "f: string", ["field-became-readable safe response"]),
        FieldChange(.response, "f: string", "f: { type: string, readOnly: true }", []),
    ]

    private static let types = [
        FieldChange(.request, "", "", ["unknown-fields-refused breaking request"], type: (open, "")),
        FieldChange(.request, "", "", ["unknown-fields-accepted safe request"], type: ("", open)),
        FieldChange(.request, "", "", ["unknown-fields-dropped risky request"], type: ("additionalProperties: string", open)),
        FieldChange(.request, "", "", ["unknown-fields-typed breaking request"], type: (open, "additionalProperties: string")),
        FieldChange(.request, "", "", ["unknown-fields-typed safe request"], type: (open, "additionalProperties: any")),
        FieldChange(
            .request, "", "", ["type-changed breaking request"], type: ("additionalProperties: string", "additionalProperties: int64")),
        FieldChange(.response, "", "", ["unknown-fields-refused risky response"], type: ("additionalProperties: string", "")),
        FieldChange(.response, "", "", ["unknown-fields-refused safe response"], type: (open, "")),
        FieldChange(
            .response, "", "f: int64", ["field-added-optional safe response", "type-changed breaking response"],
            type: ("additionalProperties: string", "additionalProperties: string")),
        FieldChange(.request, "", "", ["min-properties-raised breaking request"], type: ("", "minProperties: 1")),
        FieldChange(.request, "", "", ["max-properties-lowered breaking request"], type: ("", "maxProperties: 1")),
        FieldChange(.response, "", "", ["min-properties-lowered breaking response"], type: ("minProperties: 1", "")),
        FieldChange(.response, "", "", ["max-properties-raised breaking response"], type: ("maxProperties: 1", "")),
        FieldChange(.request, "", "", ["documentation-changed safe request"], type: ("title: A", "title: B")),
        FieldChange(.request, "", "", ["documentation-changed safe request"], type: ("description: A", "description: B")),
        FieldChange(.request, "", "", ["documentation-changed safe request"], type: ("", "example: { anchor: 1 }")),
        FieldChange(.request, "", "", ["extension-changed safe request"], type: ("x-a: 1", "x-a: 2")),
        FieldChange(.request, "", "", ["deprecation-added safe request"], type: ("", "deprecated: true")),
    ]
}

struct FieldDifferenceTests {
    @Test(arguments: FieldChange.all) func fieldChange_isTold(change: FieldChange) throws {
        let (old, new) = (change.use.spec(field: change.old, type: change.type.0), change.use.spec(field: change.new, type: change.type.1))
        #expect(try Compared.texts(old, new) == change.expected)
    }

    @Test func nothing_isTheSame() throws {
        let spec = Use.request.spec(field: "f: string")
        let comparison = try Compared.comparison(spec, spec)
        #expect(comparison.isEmpty && comparison.worst == nil)
    }
}
