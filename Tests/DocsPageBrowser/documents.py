"""Documents made up for the tests: two versions in two languages, a hostile one, and a long one."""

import copy

VERSIONS = [
    {"name": "v2", "current": True, "default": False, "released": "2026-06-01"},
    {"name": "v1", "current": False, "default": True, "released": "2025-01-15", "deprecated": "2026-06-01", "sunset": "2027-06-30",
     "link": "https://example.com/migrate"},
]

ERROR = {
    "description": "`BIZ002`: There is no such record.",
    "content": {"application/json": {
        "schema": {"$ref": "#/components/schemas/ErrorEnvelope"},
        "examples": {"BIZ002": {"summary": "BIZ_NOT_FOUND", "value": {"success": False, "error": {"code": "BIZ002", "message": "There is no such record.", "field_errors": []}}}},
    }},
    "x-sekkei-errors": [{"code": "BIZ002", "name": "BIZ_NOT_FOUND", "details": "Comment"}],
}


def answer(schema):
    return {"description": "OK", "headers": {"X-Request-ID": {"description": "The id.", "schema": {"type": "string"}}},
            "content": {"application/json": {"schema": schema}}}


def small():
    """version → language → document: recursion, a union, enums with descriptions, a renamed operation, changes with losses."""
    documents = {}
    for version in ("v2", "v1"):
        documents[version] = {"en": document(version, lambda en, ja: en), "ja": document(version, lambda en, ja: ja)}
    return documents


def document(version, text):
    document = {
        "openapi": "3.1.0",
        "info": {
            "title": text("Office", "事務"), "version": "2.0.0", "description": text("Notes of an **office**.", "**事務所**のメモ。"),
            "x-sekkei-languages": ["en", "ja"], "x-sekkei-versions": VERSIONS,
            "x-sekkei-changes": [
                {"version": "v2", "change": "NoteOwnerRenamed", "target": "Note.owner", "note": text("`user` is called `owner`.", "`user` は `owner` になりました。"), "losses": []},
                {"version": "v2", "change": "LevelIsANumber", "target": "Notes.createNote", "note": text("Levels are numbers.", "レベルは数値です。"),
                 "losses": [text("`3` and `4` become `high`.", "`3` と `4` は `high` になります。")]},
            ],
        },
        "servers": [{"url": f"http://127.0.0.1:1/api/{version}", "description": text("Production", "本番")}],
        "tags": [{"name": "Notes", "description": text("What is written down.", "書き留めたもの。")}],
        "paths": {
            "/notes": {
                "get": {"operationId": "listNotes", "summary": text("List notes", "メモの一覧"), "tags": ["Notes"], "security": [],
                        "parameters": [
                            {"name": "kind", "in": "query", "description": text("Only this kind.", "この種類だけ。"),
                             "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Kind"}, "maxItems": 2}},
                            {"name": "q", "in": "query", "schema": {"type": "string", "minLength": 2, "maxLength": 40}, "example": "it's"},
                        ],
                        "responses": {"200": answer({"type": "array", "items": {"$ref": "#/components/schemas/Note"}})}},
                "post": {"operationId": "createNote", "summary": text("Create a note", "メモの作成"), "tags": ["Notes"],
                         "description": text("Writes a note:\n\n- first\n- second [link](https://example.com/a)", "メモを書きます。"),
                         "security": [{"bearer": []}], "x-sekkei-roles": ["writer", "admin"], "x-sekkei-timeout": "5s",
                         "requestBody": {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}},
                         "responses": {"201": answer({"$ref": "#/components/schemas/Note"}), "404": ERROR}},
            },
            "/notes/{note_id}": {
                "get": {"operationId": "getNote" if version == "v2" else "readNote", "summary": text("Get a note", "メモの取得"), "tags": ["Notes"],
                        "security": [{"key": []}],
                        "parameters": [{"name": "note_id", "in": "path", "required": True, "schema": {"type": "integer"}, "example": 7}],
                        "responses": {"200": answer({"$ref": "#/components/schemas/Shape"}), "404": ERROR}},
            },
        },
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}, "key": {"type": "apiKey", "in": "header", "name": "X-API-Key"}},
            "schemas": {
                "Kind": {"type": "string", "enum": ["todo", "done"], "x-enum-descriptions": [text("open", "未完了"), text("finished", "完了")]},
                "Note": {"type": "object", "description": text("A note.", "メモ。"), "required": ["title"], "properties": {
                    "id": {"type": "integer", "readOnly": True, "examples": [7]},
                    "title": {"type": "string", "minLength": 1, "maxLength": 200, "description": text("What it says.", "内容。"), "examples": ["it's <b>"]},
                    "owner": {"type": ["string", "null"], "default": "nobody"},
                    "kind": {"$ref": "#/components/schemas/Kind", "default": "todo"},
                    "comments": {"type": "array", "items": {"$ref": "#/components/schemas/Comment"}, "maxItems": 9},
                    "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                }, "additionalProperties": False},
                "Comment": {"type": "object", "properties": {
                    "text": {"type": "string", "pattern": "^[a-z]+$"},
                    "replies": {"type": "array", "items": {"$ref": "#/components/schemas/Comment"}},
                }},
                "Shape": {"oneOf": [{"$ref": "#/components/schemas/Note"}, {"$ref": "#/components/schemas/Comment"}],
                          "discriminator": {"propertyName": "type", "mapping": {"note": "#/components/schemas/Note", "comment": "#/components/schemas/Comment"}}},
                "ErrorEnvelope": {"type": "object", "properties": {"success": {"type": "boolean"}, "error": {"type": "object", "properties": {"code": {"type": "string"}}}}},
            },
        },
    }
    if version == "v2":
        document["x-sekkei-retired"] = [{"operationId": "tagNote", "method": "post", "path": "/notes/{note_id}/tags", "lastVersion": "v1"}]
    return document


ATTACK = (
    "<img src=x onerror=window.attacked=1><script>window.attacked=1</script></script><script>window.attacked=1</script> "
    "[click](javascript:window.attacked=1) [data](data:text/html,<script>window.attacked=1</script>) `<b>` **<i>bold</i>** "
    '[quote](https://example.com/"onmouseover="window.attacked=1)'
)


def hostile():
    """The small documents with an attack in every text."""
    documents = small()

    def poison(value, name=None):
        if isinstance(value, dict):
            return {key: poison(one, key) for key, one in value.items()}
        if isinstance(value, list):
            return [poison(one, name) for one in value]
        return f"{value} {ATTACK}" if name in ("description", "summary", "title", "note", "losses", "example", "x-enum-descriptions", "change") else value

    return {version: {language: poison(one) for language, one in translations.items()} for version, translations in documents.items()}


def long(count=500):
    """The small documents with a service for each ten of many more operations."""
    documents = small()
    for translations in documents.values():
        for language, document in translations.items():
            template = document["paths"]["/notes"]["post"]
            model = document["components"]["schemas"]["Note"]
            for number in range(count):
                operation = copy.deepcopy(template)
                operation.update(operationId=f"operation{number}", summary=f"Operation {number} ({language})", tags=[f"Service{number // 10}"])
                schema = {"$ref": f"#/components/schemas/Model{number}"}
                operation["requestBody"]["content"]["application/json"]["schema"] = schema
                operation["responses"]["201"] = answer(schema)
                document["paths"][f"/things{number}"] = {"post": operation}
                document["components"]["schemas"][f"Model{number}"] = copy.deepcopy(model)
    return documents
