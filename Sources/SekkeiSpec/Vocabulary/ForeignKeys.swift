/// Keys that people bring along from OpenAPI, JSON Schema and other frameworks, and what to write in their place.
enum ForeignKeys {
    /// What to write in place of a key that the language does not have; nil where it is no key of another language either.
    static func help(for member: NodeMember, in place: Place) -> String? {
        if let help = all[place]?[member.name] ?? moved(member, from: place) { return help }
        switch member.name {
        case "$ref", "ref": return reference(member.value)
        case "allOf", "anyOf", "not": return "types are combined under 'types': 'extends: [A, B]' for all of them, 'oneOf' for one"
        default: return place == .returns && isStatus(member.name) ? "write 'returns: { status: \(member.name), body: T }'" : nil
        }
    }

    /// Keys that the language has, elsewhere.
    private static func moved(_ member: NodeMember, from place: Place) -> String? {
        let name = member.name
        switch place {
        case .top where Vocabulary.key(name, in: .api) != nil: return "it stands under 'api'"
        case .service where member.value.member("http") != nil: return "operations stand under 'operations'"
        case .api, .service, .type, .operation:
            if name != "tags", Vocabulary.key(name, in: .top) != nil { return "it stands at the top level" }
        default: break
        }
        guard place == .type, Vocabulary.key(name, in: .property) != nil else { return nil }
        return "it stands at the fields that have the type"
    }

    /// The type that the last part of a JSON pointer names.
    private static func reference(_ node: Node) -> String {
        let name = node.scalar?.text.split(separator: "/").last.map(String.init) ?? ""
        return NameGrammar.isIdentifier(name) ? "write the type's name: \(Reader.clipped(name))" : "write the type's name"
    }

    private static func isStatus(_ name: String) -> Bool { name.utf8.count == 3 && NumberGrammar.isInteger(name) }

    private static let all: [Place: [String: String]] = [
        .top: top, .service: service, .operation: operation, .body: content.filter { $0.key != "items" }, .returns: content, .type: type,
        .property: property,
        .tightened: [
            "items": "no entry speaks of items: let the type say 'was: { tags: … }', 'replaces: [tags]' and 'convert: swift'"
        ],
        .items: property.merging(["type": "the type of the items stands in 'type: list<T>'"]) { $1 }, .error: error,
        .scheme: [
            "type": "write 'scheme: bearer', 'oidc' or 'apiKey'", "bearerFormat": "write 'format'",
            "openIdConnectUrl": "write 'discovery', or 'issuer' alone", "flows": "write 'authorizationUrl', 'tokenUrl' and 'scopes'",
        ], .paginate: paginate,
    ]

    private static let operations = "operations stand under 'services: { Name: { operations: … } }'"
    private static let optional = "fields are required; 'name?:' is one that may be absent"
    private static let description = "write 'description'"

    private static let top = [
        "info": "write 'api: { title: …, version: … }'", "paths": operations, "endpoints": operations, "routes": operations,
        "operations": operations, "components": "write 'types' and 'auth'", "schemas": "write 'types'", "definitions": "write 'types'",
        "models": "write 'types'", "enums": "write 'types'", "security": "write 'auth', or 'defaults: { auth: … }'",
        "securitySchemes": "write 'auth'", "import": "all files of the folder are one spec",
        "include": "all files of the folder are one spec",
    ]

    private static let service = [
        "endpoints": "write 'operations'", "routes": "write 'operations'", "methods": "write 'operations'", "paths": "write 'operations'",
        "prefix": "write 'path'", "basePath": "write 'path'", "url": "write 'path'",
    ]

    private static let operation = [
        "method": "write 'http: GET /…'", "verb": "write 'http: GET /…'", "url": "write 'http: GET /…'", "route": "write 'http: GET /…'",
        "get": "write 'http: GET /…'", "post": "write 'http: POST /…'", "put": "write 'http: PUT /…'",
        "requestBody": "write 'body: T'", "request": "write 'body: T'", "input": "write 'body: T'", "payload": "write 'body: T'",
        "responses": "write 'returns: T'; failures are named under 'errors'", "response": "write 'returns: T'",
        "output": "write 'returns: T'", "result": "write 'returns: T'",
        "status": "write 'returns: { status: …, body: T }'", "parameters": "write 'path', 'query' and 'headers', each with names and types",
        "params": "write 'path', 'query' and 'headers', each with names and types", "operationId": "the key of the operation is its id",
        "security": "write 'auth'", "permissions": "write 'roles'", "title": "write 'summary'", "servers": "servers stand under 'api'",
        "consumes": "bodies are JSON; a form is 'body: { multipart: … }'",
        "produces": "answers are JSON; others are 'returns: { stream: bytes, contentType: … }'",
    ]

    private static let content = [
        "schema": "write the type's name: 'body: T', 'returns: T'", "content": "write the type's name: 'body: T', 'returns: T'",
        "application/json": "write the type's name: 'body: T', 'returns: T'", "list": "write list<T>", "array": "write list<T>",
        "items": "write list<T>", "default": "failures are named under 'errors' of the operation", "code": "write 'status'",
    ]

    private static let type = [
        "type": "leave it out: 'properties' makes an object, 'enum' an enum, 'oneOf' a union; other types have no names",
        "required": optional, "fields": "write 'properties'", "attributes": "write 'properties'", "members": "write 'properties'",
        "values": "write 'enum'", "allOf": "write 'extends: [A, B]'", "anyOf": "write 'oneOf' with 'discriminator'",
        "inherits": "write 'extends'", "implements": "write 'extends'", "base": "write 'extends'", "summary": description,
        "patternProperties": "a field of the type map<T> has free keys",
    ]

    private static let property = [
        "required": optional, "optional": optional, "schema": "write 'type: T'", "desc": description, "doc": description,
        "comment": description, "summary": description, "name": "the key of the field is its name",
        "in": "parameters stand under 'path', 'query' or 'headers'",
        "min": "write 'minimum', 'minLength' or 'minItems'", "max": "write 'maximum', 'maxLength' or 'maxItems'",
        "length": "write 'minLength' and 'maxLength'", "size": "write 'maxLength' or 'maxItems'", "regex": "write 'pattern'",
        "regexp": "write 'pattern'", "values": "write 'enum'", "options": "write 'enum'", "choices": "write 'enum'",
        "null": "write 'nullable: true'", "unique": "write 'uniqueItems: true'",
        "extends": "declare it under 'types', and write its name here",
    ]

    private static let error = [
        "http": "write 'status'", "statusCode": "write 'status'", "httpStatus": "write 'status'", "params": "write 'details'",
        "fields": "write 'details'", "properties": "write 'details'", "text": "write 'message'",
    ]

    private static let paginate = [
        "pageSize": "write 'defaultSize' and 'maxSize'", "size": "write 'defaultSize' and 'maxSize'",
        "limit": "write 'defaultSize' and 'maxSize'", "type": "write 'style'",
    ]
}
