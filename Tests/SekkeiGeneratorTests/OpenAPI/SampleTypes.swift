@testable import SekkeiSpec

enum SampleTypes {
    static let all = [
        TypeDeclaration(
            name: "TaskStatus", swiftName: "TaskStatus", title: nil, description: SampleAPI.text("How far it is."), deprecation: nil,
            shape: .enumeration([
                EnumValue(name: "todo", swiftName: "todo", description: SampleAPI.bilingual("Not started", "未着手")),
                EnumValue(name: "done", swiftName: "done", description: nil),
            ]),
            derivedFrom: nil, isRequest: true, isResponse: true, extensions: [], file: "services/tasks.yaml",
            span: SampleAPI.span),
        object("Task", taskProperties),
        object("CreateTask", taskProperties.filter { !$0.isReadOnly }, isRequest: true, isResponse: false),
        partial("UpdateTask", taskProperties.filter { !$0.isReadOnly }),
        object("Node", [SampleAPI.property("children", .list(TypeReference(kind: .named("Node"))))]),
        object("Unused", [SampleAPI.property("id", .scalar(.int64))]),
    ]

    static func object(
        _ name: String, _ properties: [Property], isRequest: Bool = false, isResponse: Bool = true
    ) -> TypeDeclaration {
        declaration(
            name, ObjectShape(properties: properties, isPartial: false, minProperties: nil, maxProperties: nil, additional: .refused),
            isRequest: isRequest, isResponse: isResponse)
    }

    private static func partial(_ name: String, _ properties: [Property]) -> TypeDeclaration {
        let optional = properties.map { property in
            var property = property
            property.isNullable = property.isNullable || !property.isRequired
            property.isRequired = false
            property.defaultValue = nil
            return property
        }
        return declaration(
            name, ObjectShape(properties: optional, isPartial: true, minProperties: 1, maxProperties: nil, additional: .refused),
            isRequest: true, isResponse: false)
    }

    static func declaration(_ name: String, _ shape: ObjectShape, isRequest: Bool, isResponse: Bool) -> TypeDeclaration {
        TypeDeclaration(
            name: name, swiftName: name, title: nil, description: SampleAPI.bilingual("A \(name).", "\(name) です。"), deprecation: nil,
            shape: .object(shape), derivedFrom: nil, isRequest: isRequest, isResponse: isResponse,
            extensions: [Extension(name: "x-table", value: .string(name.lowercased()))], file: "services/tasks.yaml", span: SampleAPI.span)
    }

    private static let taskProperties = [
        SampleAPI.property("id", .scalar(.int64)) {
            $0.isReadOnly = true
            $0.examples = [.integer(42)]
        },
        SampleAPI.property("title", .scalar(.string)) {
            $0.type.constraints.minLength = 1
            $0.type.constraints.maxLength = 200
            $0.description = SampleAPI.bilingual("What is to be done.", "作業内容。")
        },
        SampleAPI.property("status", .named("TaskStatus")) { $0.defaultValue = .string("todo") },
        SampleAPI.property("priority", .scalar(.int32), nullable: true) {
            $0.type.constraints.minimum = .integer(1)
            $0.type.constraints.maximum = .integer(4)
        },
        SampleAPI.property("size", .scalar(.string), required: false, nullable: true) {
            $0.type.constraints.allowed = [.string("small"), .string("large")]
        },
        SampleAPI.property("follow_up_status", .named("TaskStatus"), required: false, nullable: true),
        SampleAPI.property("secret", .scalar(.string), required: false) {
            $0.isWriteOnly = true
            $0.type.constraints.format = "password"
        },
        SampleAPI.property("hours", .map(TypeReference(kind: .scalar(.number)))),
        SampleAPI.property("tags", .list(TypeReference(kind: .scalar(.string)))) {
            $0.type.constraints.uniqueItems = true
            $0.type.constraints.maxItems = 20
            $0.defaultValue = .list([])
            $0.deprecation = Deprecation()
        },
    ]
}
