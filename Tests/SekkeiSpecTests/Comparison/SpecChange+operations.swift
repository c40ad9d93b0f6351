extension SpecChange {
    static let operations: [SpecChange] = [
        .init(
            "API.services", "Service.operations",
            change:
                "      watchItems: { http: GET /watch, summary: Watch, auth: none, audit: item.watch, returns: { stream: Item, as: sse } }\n",
            "",
            forth: "operation-removed breaking request", back: ["operation-added safe request"]),
        .init(
            "Operation.name", change: "sendItem:", "shipItem:", forth: "operation-renamed risky request",
            back: ["operation-renamed risky request"]),
        .init(
            "Operation.path", "PathTemplate.segments", change: "/{item_id}/send", "/{item_id}/ship",
            forth: "operation-moved breaking request", back: ["operation-moved breaking request"]),
        .init(
            "Operation.method", change: "http: POST /{item_id}/send", "http: PUT /{item_id}/send",
            forth: "operation-moved breaking request", back: ["operation-moved breaking request"]),
        .init(
            "Operation.pathParameters", "Property.name",
            change: "http: GET /{item_id}\n        summary: Get\n        description: Gets.\n        path: { item_id: int64 }",
            "http: GET /{id}\n        summary: Get\n        description: Gets.\n        path: { id: int64 }",
            forth: "path-parameter-renamed safe request", back: ["path-parameter-renamed safe request"]),
        .init(
            "Property.type", change: "/{item_id}/send\n        summary: Send\n        path: { item_id: int64 }",
            "/{item_id}/send\n        summary: Send\n        path: { item_id: int32 }", forth: "type-changed breaking request",
            back: ["type-changed safe request"]),
        .init(
            "Operation.query", change: "q?: string, s?: string", "q?: string", forth: "parameter-removed breaking request",
            back: ["parameter-added-optional safe request"]),
        .init(
            "Property.isRequired", change: "q?: string, s?: string", "q?: string, s: string",
            forth: "field-became-required breaking request", back: ["field-became-optional safe request"]),
        .init(
            "Operation.query", change: "q?: string, s?: string", "q?: string, s?: string, t: string",
            forth: "parameter-added-required breaking request", back: ["parameter-removed breaking request"]),
        .init(
            "Property.defaultValue", change: "q?: string, s?: string", "q?: string, s: { type: string, default: a }",
            forth: "default-added risky request", back: ["default-removed breaking request"]),
        .init(
            "Constraints.maxLength", change: "q?: string, s?: string", "q?: string, s?: { type: string, maxLength: 5 }",
            forth: "max-length-lowered breaking request", back: ["max-length-raised safe request"]),
        .init(
            "Operation.headers", change: "X-Hint?: string, X-Mode: string", "X-Mode: string", forth: "header-ignored risky request",
            back: ["parameter-added-optional safe request"]),
        .init(
            "Operation.headers", change: "X-Hint?: string, X-Mode: string", "X-Hint?: string", forth: "header-ignored risky request",
            back: ["parameter-added-required breaking request"]),
        .init(
            "Operation.pagination", "Pagination.style", change: "style: page", "style: cursor",
            forth: "pagination-style-changed breaking both", back: ["pagination-style-changed breaking both"]),
        .init(
            "Operation.pagination", change: "        paginate: { style: page, defaultSize: 20, maxSize: 100, sort: [id, name] }\n", "",
            forth: "pagination-removed breaking both", back: ["pagination-added breaking both"]),
        .init(
            "Pagination.defaultSize", change: "defaultSize: 20", "defaultSize: 10", forth: "page-size-default-changed risky both",
            back: ["page-size-default-changed risky both"]),
        .init(
            "Pagination.maxSize", change: "maxSize: 100", "maxSize: 50", forth: "page-size-limit-lowered breaking request",
            back: ["page-size-limit-raised safe both"]),
        .init(
            "Pagination.sort", change: "sort: [id, name]", "sort: [id]", forth: "sort-field-removed breaking request",
            back: ["sort-field-added safe both"]),
        .init(
            "Operation.errors", change: "errors: [BIZ_CLOSED]", "errors: [BIZ_CLOSED, BIZ_LOST]",
            forth: "operation-error-added risky response", back: ["operation-error-removed safe response"]),
        .init(
            "Operation.tags", change: "tags: [shop]", "tags: [more]", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "Service.tags", change: "x-service: 1", "x-service: 1\n    tags: [more]", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "Service.name", change: "\n  Items:", "\n  Goods:", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "Operation.extensions", change: "x-operation: 1", "x-operation: 2", forth: "extension-changed safe both",
            back: ["extension-changed safe both"]),
        .init(
            "Operation.summary", change: "summary: Watch", "summary: Look", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "Operation.description", change: "description: Gets.", "description: Fetches.", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "Operation.deprecation", change: "summary: Send", "summary: Send\n        deprecated: true",
            forth: "deprecation-added safe request", back: ["deprecation-removed safe request"]),
        .init(
            "Deprecation.since", change: "summary: Send", "summary: Send\n        deprecated: { since: 2026-01-01 }",
            forth: "deprecation-added safe request", back: ["deprecation-removed safe request"]),
        .init(
            "Deprecation.use", change: "summary: Send", "summary: Send\n        deprecated: { use: getItem }",
            forth: "deprecation-added safe request", back: ["deprecation-removed safe request"]),
        .init(
            "Operation.examples", "OperationExample.returns", change: "name: A", "name: B", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "OperationExample.name", change: "one: {", "two: {", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "OperationExample.summary", change: "one: {", "one: { summary: One,", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "OperationExample.body", change: "roles: [boss, clerk]",
            "roles: [boss, clerk]\n        examples: { one: { body: { name: A } } }", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "Operation.security", change: "/watch, summary: Watch, auth: none", "/watch, summary: Watch",
            forth: "authentication-required breaking request", back: ["authentication-dropped risky request"]),
        .init(
            "Operation.security", change: "summary: Send", "summary: Send\n        auth: [bearer]",
            forth: "security-scheme-removed breaking request", back: ["security-scheme-added safe request"]),
        .init(
            "Operation.roles", change: "roles: [boss, clerk]", "roles: [boss]", forth: "role-removed breaking request",
            back: ["role-added safe request"]),
        .init(
            "Operation.roles", change: "        roles: [boss, clerk]\n", "", forth: "roles-dropped safe request",
            back: ["roles-required breaking request"]),
        .init(
            "Operation.audit", "AuditRule.action", change: "summary: Send", "summary: Send\n        audit: item.send",
            forth: "audit-added safe request", back: ["audit-removed risky request"]),
        .init(
            "AuditRule.action", change: "audit: item.watch", "audit: item.look", forth: "audit-action-changed risky request",
            back: ["audit-action-changed risky request"]),
        .init(
            "Operation.timeoutMilliseconds", change: "summary: Send", "summary: Send\n        timeout: 5s",
            forth: "timeout-lowered risky request", back: ["timeout-raised safe request"]),
        .init(
            "Operation.maxBody", change: "summary: Send", "summary: Send\n        maxBody: 64KiB",
            forth: "body-limit-lowered risky request", back: ["body-limit-raised safe request"]),
        .init(
            "Operation.body", change: "        body: { type: Cat, required: false }\n", "", forth: "body-removed breaking request",
            back: ["body-added-optional safe request"]),
        .init(
            "Operation.body", change: "        body: ItemPatch\n", "", forth: "body-removed breaking request",
            back: ["body-added-required breaking request"]),
        .init(
            "Body.isRequired", change: "{ type: Cat, required: false }", "Cat", forth: "body-became-required breaking request",
            back: ["body-became-optional safe request"]),
        .init(
            "Body.content", change: "{ type: Cat, required: false }", "{ multipart: { lives: int64 }, required: false }",
            forth: "body-media-type-changed breaking request", back: ["body-media-type-changed breaking request"]),
        .init(
            "Body.description", change: "type: NewItem, description: The thing.", "type: NewItem, description: A thing.",
            forth: "documentation-changed safe request", back: ["documentation-changed safe request"]),
        .init(
            "Body.examples", change: "example: [fresh]", "examples: [[fresh], [old, new]]", forth: "documentation-changed safe request",
            back: ["documentation-changed safe request"]),
        .init(
            "Body.content", change: "maxItems: 20, example", "maxItems: 10, example", forth: "max-items-lowered breaking request",
            back: ["max-items-raised safe request"]),
        .init(
            "Body.content", change: "items: { minLength: 1, maxLength: 30 }", "items: { minLength: 1, maxLength: 40 }",
            forth: "max-length-raised safe request", back: ["max-length-lowered breaking request"]),
        .init(
            "Constraints.maxSize", change: "maxSize: 8KiB", "maxSize: 4KiB", forth: "file-size-lowered breaking request",
            back: ["file-size-raised safe request"]),
        .init(
            "Constraints.contentTypes", change: "contentTypes: [image/png]", "contentTypes: [image/*]",
            forth: "file-type-added safe request", back: ["file-type-removed breaking request"]),
        .init(
            "Body.content", change: "contentTypes: [image/png] }, note?: string }", "contentTypes: [image/png] } }",
            forth: "field-removed breaking request", back: ["field-added-optional safe request"]),
        .init(
            "Body.content", change: "contentTypes: [image/png] }, note?: string }", "contentTypes: [image/png] }, note: string }",
            forth: "field-became-required breaking request", back: ["field-became-optional safe request"]),
        .init(
            "Operation.returns", "Returns.status", change: "status: 201, body: Item, location: getItem",
            "status: 202, body: Item, location: getItem", forth: "status-changed breaking response",
            back: ["status-changed breaking response"]),
        .init(
            "Returns.location", change: "location: getItem, ", "", forth: "location-removed breaking response",
            back: ["location-added safe response"]),
        .init(
            "Returns.location", change: "location: getItem, ", "location: updateItem, ", forth: "location-changed risky response",
            back: ["location-changed risky response"]),
        .init(
            "Returns.headers", change: "X-Total: int64, X-Left?: int64", "X-Left?: int64", forth: "field-removed breaking response",
            back: ["field-added-optional safe response"]),
        .init(
            "Returns.headers", change: "X-Total: int64, X-Left?: int64", "X-Total: int64", forth: "field-removed risky response",
            back: ["field-added-optional safe response"]),
        .init(
            "Property.isRequired", change: "X-Total: int64", "X-Total?: int64", forth: "field-became-optional breaking response",
            back: ["field-became-required safe response"]),
        .init(
            "Returns.description", change: "}, description: The thing.", "}, description: A thing.",
            forth: "documentation-changed safe response", back: ["documentation-changed safe response"]),
        .init(
            "Returns.body", change: "        body: { type: Cat, required: false }\n",
            "        body: { type: Cat, required: false }\n        returns: { status: 204 }\n", back: []),
        .init(
            "Returns.stream", change: "contentType: text/csv", "contentType: text/plain",
            forth: "answer-media-type-changed breaking response", back: ["answer-media-type-changed breaking response"]),
        .init(
            "Returns.stream", change: "as: sse", "as: jsonl", forth: "answer-stream-changed breaking response",
            back: ["answer-stream-changed breaking response"]),
        .init(
            "Returns.body", change: "        body: { type: Cat, required: false }\n",
            "        body: { type: Cat, required: false }\n        returns: { status: 204 }\n", back: []),
        .init(
            "Returns.body", "Returns.status", change: "        body: { type: Cat, required: false }\n",
            "        body: { type: Cat, required: false }\n        returns: Cat\n", forth: "answer-added risky response",
            "status-changed breaking response", back: ["answer-removed breaking response", "status-changed breaking response"]),
        .init(
            "Operation.concurrency", change: "        concurrency: { version: version }\n", "", forth: "concurrency-removed breaking both",
            back: ["concurrency-added safe both"]),
        .init(
            "Concurrency.isRequired", change: "version: version, required: true", "version: version",
            forth: "concurrency-became-optional safe both", back: ["concurrency-became-required breaking request"]),
        .init(
            "Concurrency.version", change: "version: version, required: true", "version: count, required: true",
            forth: "concurrency-version-changed risky both", back: ["concurrency-version-changed risky both"]),
    ]

    static let types: [SpecChange] = [
        .init("TypeDeclaration.name", change: "\n  Level:", "\n  Level2: { enum: [low, high] }\n  Level:", back: []),
        .init(
            "EnumValue.name", "TypeDeclaration.shape", change: "enum: [low, high]", "enum: [low, mid, high]",
            forth: "enum-value-added breaking response", back: ["enum-value-removed breaking request"]),
        .init(
            "TypeDeclaration.shape", change: "enum: [low, high]", "enum: [high, low]", forth: "enum-order-changed risky both",
            back: ["enum-order-changed risky both"]),
        .init(
            "TypeDeclaration.shape", change: "ordered: true", "ordered: false", forth: "enum-order-changed safe both",
            back: ["enum-order-changed safe both"]),
        .init(
            "EnumValue.description", change: "enum: [low, high]", "enum: { low: Low, high: High }",
            forth: "documentation-changed safe both", back: ["documentation-changed safe both"]),
        .init(
            "UnionShape.discriminator", change: "discriminator: kind", "discriminator: species",
            forth: "discriminator-changed breaking both", back: ["discriminator-changed breaking both"]),
        .init(
            "UnionShape.alternatives", "Alternative.name", change: "dog: Dog }", "dog: Dog, hound: Dog }",
            forth: "alternative-added breaking response", back: ["alternative-removed breaking request"]),
        .init(
            "Alternative.type", change: "dog: Dog }", "dog: Cat }", forth: "field-added-optional safe response",
            "field-added-required breaking request", "field-removed breaking both", "type-renamed safe both",
            back: [
                "field-added-optional safe response", "field-added-required breaking request", "field-removed breaking both",
                "type-renamed safe both",
            ]),
        .init(
            "ObjectShape.isPartial", change: "ItemPatch: { from: Item, partial: true }", "ItemPatch: { from: Item }",
            forth: "partial-removed breaking request", "field-became-required breaking request",
            "field-became-not-nullable breaking request", "field-became-not-nullable breaking request",
            back: [
                "partial-added risky request", "field-became-optional safe request", "field-became-nullable safe request",
                "field-became-nullable safe request",
            ]),
        .init(
            "Property.isReadOnly", change: "name: string\n  NewItem", "name: { type: string, readOnly: true }\n  NewItem",
            forth: "field-became-read-only breaking request",
            back: ["field-added-optional safe request", "field-added-required breaking request"]),
    ]
}
