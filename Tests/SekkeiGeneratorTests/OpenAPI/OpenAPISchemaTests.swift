import SekkeiGenerator
import SekkeiSpec
import Testing

struct OpenAPISchemaTests {
    let document = SampleAPI.document("v2")

    private func property(_ name: String, of type: String = "Task") -> DocumentValue? {
        document["components", "schemas", type, "properties", name]
    }

    @Test func types_thatNoOperationReaches_areLeftOut() {
        let names = document.names("components", "schemas")
        #expect(names.prefix(5) == ["TaskStatus", "Task", "CreateTask", "UpdateTask", "Node"])
        #expect(!names.contains("Unused"))
        #expect(!names.contains("Caller"))
    }

    @Test func scalars_keepTypeAndFormat() {
        #expect(property("id") == ["type": "integer", "format": "int64", "readOnly": true, "examples": [42]])
        #expect(property("secret") == ["type": "string", "format": "password", "writeOnly": true])
        let hours: DocumentValue = ["type": "object", "additionalProperties": ["type": "number", "format": "double"]]
        #expect(property("hours") == hours)
    }

    @Test func lists_keepConstraintsAndDefaults() {
        let tags: DocumentValue = [
            "type": "array", "items": ["type": "string"], "maxItems": 20, "uniqueItems": true, "default": [], "deprecated": true,
        ]
        #expect(property("tags") == tags)
    }

    @Test func nullable_isSaidByTheTypeAlone() {
        let priority: DocumentValue = ["type": ["integer", "null"], "format": "int32", "minimum": 1, "maximum": 4]
        #expect(property("priority") == priority)
        #expect(property("size") == ["type": ["string", "null"], "enum": ["small", "large", .null]])
        let status: DocumentValue = ["anyOf": [["$ref": "#/components/schemas/TaskStatus"], ["type": "null"]]]
        #expect(property("follow_up_status") == status)
    }

    @Test func required_inAnswers_coversWhatHasADefault() {
        #expect(document["components", "schemas", "Task", "required"] == ["id", "title", "status", "priority", "hours", "tags"])
        #expect(document["components", "schemas", "Task", "additionalProperties"] == nil)
    }

    @Test func required_inRequests_leavesOutWhatHasADefault() {
        #expect(document["components", "schemas", "CreateTask", "required"] == ["title", "priority", "hours"])
        #expect(document["components", "schemas", "CreateTask", "additionalProperties"] == false)
    }

    @Test func partialType_requiresNothing() {
        #expect(document["components", "schemas", "UpdateTask", "required"] == nil)
        #expect(document["components", "schemas", "UpdateTask", "minProperties"] == 1)
        #expect(property("secret", of: "UpdateTask")?.member("type") == ["string", "null"])
        #expect(property("title", of: "UpdateTask")?.member("type") == "string")
    }

    @Test func enumeration_describesItsValues() {
        let expected: DocumentValue = [
            "description": "How far it is.\n\n- `todo`: Not started\n- `done`", "type": "string", "enum": ["todo", "done"],
            "x-enum-descriptions": ["Not started", ""],
        ]
        #expect(document["components", "schemas", "TaskStatus"] == expected)
    }

    @Test func recursiveType_refersToItself() {
        let children: DocumentValue = ["type": "array", "items": ["$ref": "#/components/schemas/Node"]]
        #expect(property("children", of: "Node") == children)
    }
}

extension DocumentValue {
    fileprivate func member(_ name: String) -> DocumentValue? {
        if case .object(let object) = self { object[name] } else { nil }
    }
}
