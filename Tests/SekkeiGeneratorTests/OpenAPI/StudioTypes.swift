@testable import SekkeiSpec

enum StudioTypes {
    static let all = [
        level, invoice, open("Commented", [field("body", .scalar(.string))]), open("Moved", [field("to", .named("Level"))]),
        union("TaskEvent", [("commented", "Commented"), ("re_moved", "Moved")]),
        closed("Negation", [field("of", .named("Expression"))]), closed("Number", [field("value", .scalar(.decimal))], minProperties: 1),
        union("Expression", [("negation", "Negation"), ("number", "Number")]),
    ]

    private static let level = TypeDeclaration(
        name: "Level", swiftName: "Level", title: nil, description: SampleAPI.text("How much it matters."),
        deprecation: Deprecation(since: "2026-06-01", use: "Rank"),
        shape: .enumeration(
            ["low", "high"].map { EnumValue(name: $0, swiftName: $0, description: nil) }, isOrdered: true),
        derivedFrom: nil, isRequest: true, isResponse: true, examples: [.string("high")], extensions: [], file: "a.yaml",
        span: SampleAPI.span)

    private static let invoice: TypeDeclaration = {
        var type = open(
            "Invoice",
            [
                amount, term, scan, field("extra", .scalar(.any)), codes, code, constant, field("row_version", .scalar(.int64)), isSealed,
                highest, optionalConstant,
            ])
        guard case .object(var shape) = type.shape else { return type }
        shape.additional = .typed(TypeReference(kind: .scalar(.int32)))
        type.shape = .object(shape)
        return type
    }()

    private static let amount = field("amount", .scalar(.decimal), nullable: true) {
        $0.type.constraints.minimum = .number("0.01")
        $0.type.constraints.exclusiveMaximum = .integer(1000)
        $0.type.constraints.multipleOf = .number("0.01")
        $0.defaultValue = .string("1.50")
    }
    private static let term = field("term", .scalar(.duration)) {
        $0.type.constraints.exclusiveMinimum = .string("PT1H")
        $0.type.constraints.maximum = .string("P30D")
    }
    private static let scan = field("scan", .scalar(.bytes), required: false) {
        $0.type.constraints.minLength = 4
        $0.type.constraints.maxLength = 6
    }
    private static let codes: Property = {
        var keys = Constraints()
        keys.minLength = 4
        keys.pattern = "^[a-z]{2,}$"
        var code = TypeReference(kind: .scalar(.string))
        code.constraints.pattern = "^[A-Z]{2}-[0-9]+$"
        code.constraints.minLength = 6
        return field("codes", .map(code, keys: keys)) { $0.type.constraints.minProperties = 2 }
    }()
    private static let code = field("code", .list(TypeReference(kind: .scalar(.uuid)))) {
        $0.type.constraints.minItems = 2
        $0.type.constraints.uniqueItems = true
        $0.deprecation = Deprecation(since: nil, use: "codes")
        $0.description = SampleAPI.bilingual("Its codes.", "コード。")
    }
    private static let constant = field("kind", .scalar(.string)) { $0.type.constraints.constant = .string("invoice") }
    private static let isSealed = field("sealed", .scalar(.boolean)) { $0.type.constraints.constant = .boolean(true) }
    private static let highest = field("level", .named("Level")) { $0.type.constraints.constant = .string("high") }
    private static let optionalConstant = field("round", .scalar(.int32), nullable: true) { $0.type.constraints.constant = .integer(7) }

    static func field(
        _ name: String, _ kind: TypeReference.Kind, required: Bool = true, nullable: Bool = false,
        _ change: (inout Property) -> Void = { _ in }
    ) -> Property {
        SampleAPI.property(name, kind, required: required, nullable: nullable, change)
    }

    private static func open(_ name: String, _ properties: [Property]) -> TypeDeclaration { SampleTypes.object(name, properties) }

    private static func closed(_ name: String, _ properties: [Property], minProperties: Int? = nil) -> TypeDeclaration {
        let shape = ObjectShape(
            properties: properties, isPartial: false, minProperties: minProperties, maxProperties: nil, additional: .refused)
        return SampleTypes.declaration(name, shape, isRequest: true, isResponse: true)
    }

    private static func union(_ name: String, _ alternatives: [(String, String)]) -> TypeDeclaration {
        var type = open(name, [])
        type.shape = .union(
            UnionShape(
                discriminator: "kind",
                alternatives: alternatives.map { UnionShape.Alternative(name: $0.0, swiftName: $0.0, type: $0.1) }))
        return type
    }
}
