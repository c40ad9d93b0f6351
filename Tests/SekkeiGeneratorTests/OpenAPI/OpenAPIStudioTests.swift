import SekkeiGenerator
import SekkeiSpec
import Testing

/// Unions, forms, streams, cursors and conditions in the document.
struct OpenAPIStudioTests {
    let document = SampleStudio.document

    private func operation(_ path: String, _ method: String, _ rest: String...) -> DocumentValue? {
        document[["paths", "/studio" + path, method] + rest]
    }

    private func schema(_ name: String) -> DocumentValue? { document["components", "schemas", name] }

    @Test func union_choosesBetweenNamedComponents() {
        #expect(schema("TaskEvent")?.members["oneOf"] == [reference("TaskEventCommented"), reference("TaskEventReMoved")])
        let discriminator: DocumentValue = [
            "propertyName": "kind",
            "mapping": [
                "commented": "#/components/schemas/TaskEventCommented", "re_moved": "#/components/schemas/TaskEventReMoved",
            ],
        ]
        #expect(schema("TaskEvent")?.members["discriminator"] == discriminator)
    }

    @Test func alternative_ofAnOpenObject_addsTheDiscriminatorToIt() {
        let tag: DocumentValue = [
            "type": "object", "required": ["kind"], "properties": ["kind": ["type": "string", "enum": ["re_moved"]]],
        ]
        #expect(schema("TaskEventReMoved") == ["allOf": [reference("Moved"), tag]])
    }

    /// An object that refuses other fields would refuse the discriminator, too.
    @Test func alternative_ofAClosedObject_holdsItsFields() {
        let expected: DocumentValue = [
            "description": "A Number.", "type": "object", "required": ["kind", "value"],
            "properties": [
                "kind": ["type": "string", "enum": ["number"]],
                "value": ["type": "string", "format": "decimal", "pattern": #"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$"#],
            ],
            "minProperties": 2, "additionalProperties": false,
        ]
        #expect(schema("ExpressionNumber") == expected)
        #expect(schema("Number") == nil)
    }

    @Test func order_ofAnEnum_isSaid() {
        let expected: DocumentValue = [
            "description": "How much it matters.\n\nDeprecated since 2026-06-01: use `Rank`.", "type": "string", "enum": ["low", "high"],
            "x-sekkei-ordered": true, "deprecated": true, "examples": ["high"],
        ]
        #expect(schema("Level") == expected)
    }

    @Test func object_withTypedFurtherFields_saysTheirType() {
        #expect(schema("Invoice")?.members["additionalProperties"] == ["type": "integer", "format": "int32"])
    }

    @Test func form_isAComponentWhoseFilesAreBinary() {
        #expect(operation("/pictures", "post", "requestBody", "content", "multipart/form-data", "schema") == reference("UploadPictureForm"))
        let form = schema("UploadPictureForm")
        #expect(form?.members["required"] == ["file"])
        #expect(form?.members["additionalProperties"] == false)
        #expect(form?.members["properties"]?.members["file"] == ["type": "string", "format": "binary", "maxLength": 5_242_880])
        #expect(form?.members["properties"]?.members["pages"]?.members["items"] == ["type": "string", "format": "binary"])
        let encoding: DocumentValue = ["seal": ["contentType": "text/plain"], "file": ["contentType": "image/png, image/*"]]
        #expect(operation("/pictures", "post", "requestBody", "content", "multipart/form-data", "encoding") == encoding)
        #expect(operation("/pictures", "post", "requestBody", "description") == "A picture.")
    }

    @Test func stream_hasItsMediaTypeAndItsElement() {
        let csv: DocumentValue = ["text/csv": ["schema": ["type": "string", "format": "binary"]]]
        #expect(operation("/export", "get", "responses", "200", "content") == csv)
        let events = operation("/watch", "get", "responses", "200", "content", "text/event-stream")
        #expect(events?.members["schema"] == ["type": "string"])
        #expect(events?.members["x-sekkei-element"] == reference("TaskEvent"))
        #expect(events?.members["examples"]?.members["answer"]?.members["value"] == "data: {\"kind\":\"commented\",\"body\":\"text\"}\n\n")
        let lines: DocumentValue = [
            "application/jsonl": [
                "schema": ["type": "string"], "examples": ["two": ["value": "1\n2\n"]],
                "x-sekkei-element": ["type": "integer", "format": "int64"],
            ]
        ]
        #expect(operation("/tail", "get", "responses", "200", "content") == lines)
        #expect(
            document.names("paths", "/studio/export", "get", "responses", "200", "headers").prefix(2) == [
                "Content-Disposition", "X-Request-ID",
            ])
        #expect(document.names("paths", "/studio/watch", "get", "responses", "200", "headers").first == "X-Accel-Buffering")
        #expect(operation("/watch", "get", "parameters", "0", "name") == "Last-Event-ID")
    }

    @Test func cursor_hasParametersAndPaginationOfItsOwn() {
        let names = (0...3).map { operation("/events", "get", "parameters", String($0), "name") }
        #expect(names == ["q", "cursor", "size", "sort"])
        let answer = operation("/events", "get", "responses", "200", "content", "application/json", "schema")
        #expect(answer == reference("TaskEventCursorPageEnvelope"))
        #expect(schema("TaskEventCursorPageEnvelope")?.members["properties"]?.members["meta"] == reference("CursorMeta"))
        #expect(document.names("components", "schemas", "CursorPagination", "properties") == ["size", "has_next", "next_cursor"])
        #expect(schema("Pagination") == nil)
        #expect(schema("PaginatedMeta") == nil)
    }

    @Test func read_ofAVersionedRow_isConditional() {
        #expect(operation("/invoices/{id}", "get", "parameters", "1", "name") == "If-None-Match")
        #expect(document.names("paths", "/studio/invoices/{id}", "get", "responses").contains("304"))
        #expect(!document.names("paths", "/studio/invoices/{id}", "get", "responses").contains("412"))
        #expect(operation("/invoices/{id}", "get", "responses", "200", "headers", "ETag", "$ref") == "#/components/headers/ETag")
    }

    @Test func write_ofAVersionedRow_isConditional() {
        #expect(operation("/invoices/{id}", "put", "parameters", "1", "name") == "If-Match")
        #expect(operation("/invoices/{id}", "put", "parameters", "1", "required") == true)
        let statuses = document.names("paths", "/studio/invoices/{id}", "put", "responses")
        #expect(statuses.contains("412") && statuses.contains("428") && !statuses.contains("304"))
    }

    @Test func operation_deprecatedSinceADay_saysSoInTextAndHeader() {
        #expect(operation("/invoices/{id}", "get", "description") == "Deprecated since 2026-06-01: use `listEvents`.")
        #expect(operation("/invoices/{id}", "get", "responses", "200", "headers", "Deprecation") != nil)
        #expect(document.names("components", "headers").contains("Deprecation"))
        #expect(document.value.json().text(in: "ja").contains("2026-06-01 から非推奨。代わりに `listEvents` を使用。"))
    }

    @Test func examples_ofAParameter_areNumberedWhereThereAreSeveral() {
        let expected: DocumentValue = ["example1": ["value": "1"], "example2": ["value": "2.5"]]
        #expect(operation("/events", "get", "parameters", "0", "examples") == expected)
    }

    @Test func example_ofAnAnswerGivenInPart_isCompleted() {
        let place = ["responses", "200", "content", "application/json", "examples"]
        let cheap = document[["paths", "/studio/invoices/{id}", "get"] + place + ["cheap", "value", "data"]]
        #expect(cheap?.members["amount"] == "0.02")
        #expect(cheap?.members["kind"] == "invoice")
        #expect(cheap?.members["scan"] == nil)
        let page = document[["paths", "/studio/events", "get"] + place + ["one", "value"]]
        #expect(page?.members["data"] == [["kind": "re_moved", "to": "low"]])
        #expect(page?.members["meta"]?.members["pagination"] == ["size": 20, "has_next": false, "next_cursor": .null])
    }

    private func reference(_ name: String) -> DocumentValue { ["$ref": .string("#/components/schemas/\(name)")] }
}

extension DocumentValue {
    /// The members of an object; none of anything else.
    fileprivate var members: DocumentObject { if case .object(let object) = self { object } else { [:] } }
}
