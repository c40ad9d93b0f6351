import SekkeiJSON

/// One run over a value, which collects every fault.
struct SchemaValidation {
    let root: SchemaRoot
    let direction: JSONSchema.Direction
    let isClosed: Bool
    private(set) var faults: [SchemaFault] = []

    init(root: SchemaRoot, direction: JSONSchema.Direction, isClosed: Bool) {
        self.root = root
        self.direction = direction
        self.isClosed = isClosed
    }

    mutating func check(_ value: JSONValue, against schema: JSONValue, at pointer: String) {
        if let isAllowed = schema.boolValue {
            if !isAllowed { report(pointer, "false", "nothing may stand here") }
            return
        }
        if let reference = schema["$ref"]?.stringValue, let target = root[reference] { check(value, against: target, at: pointer) }
        guard checkType(value, schema, pointer) else { return }
        checkChoice(value, schema, pointer)
        switch value {
        case .string(let text): checkText(text, schema, pointer)
        case .number(let number): checkNumber(number, schema, pointer)
        case .array(let elements): checkElements(elements, schema, pointer)
        case .object(let members): checkMembers(members, schema, pointer)
        case .null, .boolean: break
        }
        checkCombinations(value, schema, pointer)
    }

    mutating func report(_ pointer: String, _ keyword: String, _ message: String) {
        faults.append(SchemaFault(pointer: pointer, keyword: keyword, message: message))
    }

    /// The faults that a value would have, without reporting them.
    func trial(_ value: JSONValue, _ schema: JSONValue, _ pointer: String) -> [SchemaFault] {
        var trial = SchemaValidation(root: root, direction: direction, isClosed: isClosed)
        trial.check(value, against: schema, at: pointer)
        return trial.faults
    }

    /// - Returns: Whether the other keywords can be looked at.
    private mutating func checkType(_ value: JSONValue, _ schema: JSONValue, _ pointer: String) -> Bool {
        guard let types = schema.schemaTypes, !types.contains(where: { Self.isOf($0, value) }) else { return true }
        report(pointer, "type", "\(Self.shown(value)) is not \(types.joined(separator: " or "))")
        return false
    }

    private mutating func checkChoice(_ value: JSONValue, _ schema: JSONValue, _ pointer: String) {
        if let values = schema["enum"]?.arrayValue, !values.contains(value) {
            report(pointer, "enum", "\(Self.shown(value)) is none of \(values.map(\.description).joined(separator: ", "))")
        }
        if let constant = schema["const"], constant != value { report(pointer, "const", "\(Self.shown(value)) is not \(constant)") }
        if let format = schema["format"]?.stringValue, !FormatCheck.accepts(value, as: format) {
            report(pointer, "format", "\(Self.shown(value)) is no \(format)")
        }
    }

    static func isOf(_ type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .boolean), ("number", .number), ("string", .string), ("array", .array), ("object", .object): true
        case ("integer", .number(let number)): ExactNumber(number).isInteger
        default: false
        }
    }

    static func shown(_ value: JSONValue) -> String {
        let text = value.description
        return text.count <= 60 ? text : text.prefix(60) + "…"
    }
}
