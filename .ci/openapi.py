"""Checks OpenAPI 3.1 documents: see .ci/openapi, which runs it."""

import json
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator, validate

METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]
BOUNDS = {"maxLength", "pattern", "enum", "const", "format", "contentEncoding"}


class Check:
    def __init__(self, path):
        self.document = json.loads(path.read_text())
        self.faults = []
        self.values = 0
        validate(self.document, cls=OpenAPIV31SpecValidator)
        assert yaml.safe_load(path.with_suffix(".yaml").read_text()) == json.loads(path.read_text()), "YAML and JSON differ"

    def fault(self, place, text):
        self.faults.append(f"{place}: {text}")

    def resolved(self, value):
        while "$ref" in value:
            target = self.document
            for name in value["$ref"].removeprefix("#/").split("/"):
                target = target[name]
            value = target
        return value

    def value(self, value, schema, place):
        self.values += 1
        components = {"components": self.document["components"]}
        validator = Draft202012Validator({**schema, **components}, format_checker=FormatChecker())
        for error in validator.iter_errors(value):
            # A request leaves out what is only read, and an answer what is only written.
            if error.validator != "required":
                self.fault(place, f"example: {error.message}")

    def schema(self, schema, place):
        Draft202012Validator.check_schema(schema)
        types = schema.get("type", [])
        types = [types] if isinstance(types, str) else types
        if "string" in types and not BOUNDS & schema.keys() and not place.endswith("stream"):
            self.fault(place, "a string without bounds")
        if "array" in types and "maxItems" not in schema:
            self.fault(place, "a list without maxItems")
        if isinstance(schema.get("const"), bool):
            self.fault(place, "a constant boolean")
        if len(types) > 1 and (len(types) != 2 or types[1] != "null"):
            self.fault(place, f"type is {types}")
        for value in schema.get("examples", []):
            self.value(value, schema, place)
        for name in ["items", "additionalProperties", "x-sekkei-element"]:
            if isinstance(schema.get(name), dict):
                self.schema(schema[name], f"{place}/{name}")
        for name in ["allOf", "anyOf", "oneOf"]:
            for index, part in enumerate(schema.get(name, [])):
                self.schema(part, f"{place}/{name}/{index}")
        for name, part in schema.get("properties", {}).items():
            self.schema(part, f"{place}/{name}")

    def described(self, value, place):
        if not value.get("description"):
            self.fault(place, "no description")

    def holder(self, holder, place, stream=False):
        """A parameter, a header or a media type."""
        schema = holder.get("schema", {})
        self.schema(schema, f"{place}/stream" if stream else place)
        if "x-sekkei-element" in holder:
            self.schema(holder["x-sekkei-element"], f"{place}/element")
        examples = [example["value"] for example in holder.get("examples", {}).values()]
        examples += [holder["example"]] if "example" in holder else []
        if not examples and schema.get("format") != "binary":
            self.fault(place, "no example")
        for value in examples:
            self.value(value, schema, place)

    def response(self, response, place):
        self.described(response, place)
        if not response.get("headers"):
            self.fault(place, "no headers")
        for name, header in response.get("headers", {}).items():
            self.described(self.resolved(header), f"{place}/{name}")
            if "$ref" not in header:
                self.holder(header, f"{place}/{name}")
        for name, media in response.get("content", {}).items():
            self.holder(media, f"{place}/{name}", stream=name in ["text/event-stream", "application/jsonl"])

    def operation(self, operation, place):
        self.described(operation, place)
        if not operation.get("summary"):
            self.fault(place, "no summary")
        for parameter in operation.get("parameters", []):
            parameter = self.resolved(parameter)
            self.described(parameter, f"{place}/{parameter['name']}")
            self.holder(parameter, f"{place}/{parameter['name']}")
        if "requestBody" in operation:
            self.described(operation["requestBody"], f"{place}/body")
            for name, media in operation["requestBody"]["content"].items():
                if name != "multipart/form-data":
                    self.holder(media, f"{place}/body/{name}")
        for status in ["405", "429", "500", "503"]:
            if status not in operation["responses"]:
                self.fault(place, f"no {status}")
        for status, response in operation["responses"].items():
            if "$ref" not in response:
                self.response(response, f"{place}/{status}")

    def run(self):
        for name in ["title", "description", "contact", "license"]:
            if not self.document["info"].get(name):
                self.fault("info", f"no {name}")
        components = self.document["components"]
        for name, schema in components["schemas"].items():
            self.schema(schema, name)
        for name, response in components["responses"].items():
            self.response(response, name)
        for kind in ["parameters", "headers"]:
            for name, holder in components[kind].items():
                self.described(holder, name)
                self.holder(holder, name)
        for described in self.document["tags"] + self.document["servers"] + list(components["securitySchemes"].values()):
            self.described(described, described.get("name") or described.get("url") or described.get("type"))
        operations = [
            (f"{method} {path}", item[method]) for path, item in self.document["paths"].items() for method in METHODS if method in item
        ]
        for place, operation in operations:
            self.operation(operation, place)
        return len(operations)


failed = False
for path in map(Path, sys.argv[1:]):
    check = Check(path)
    operations = check.run()
    print(f"{path.name}: valid OpenAPI 3.1; {operations} operations, {check.values} examples, {len(check.faults)} faults")
    for fault in check.faults:
        print(f"  {fault}")
    failed = failed or bool(check.faults) or operations == 0 or check.values == 0
sys.exit(failed or len(sys.argv) < 2)
