/// Checks every example and default of an OpenAPI document against the schema that it stands with.
enum ExampleCheck {
    /// - Parameter least: the number of values below which something must be wrong with the check.
    static func script(least: Int) -> String { script.replacing("LEAST", with: String(least)) }

    private static let script = """
        import copy, json, sys
        from jsonschema import Draft202012Validator, FormatChecker

        document = json.load(open(sys.argv[1]))
        answers = document["components"]

        def without_read_only(value):
            if isinstance(value, list): return [without_read_only(item) for item in value]
            if not isinstance(value, dict): return value
            result = {name: without_read_only(item) for name, item in value.items()}
            fields = result.get("properties")
            if isinstance(fields, dict) and isinstance(result.get("required"), list):
                result["required"] = [name for name in result["required"] if not fields.get(name, {}).get("readOnly")]
            return result

        requests = without_read_only(answers)
        count = 0

        def check(value, schema, components, place):
            global count
            count += 1
            validator = Draft202012Validator({**schema, "components": components}, format_checker=FormatChecker())
            faults = [fault.message for fault in validator.iter_errors(value)]
            assert not faults, f"{place}: {json.dumps(value)}: {faults}"

        def walk_schema(schema, components, place):
            if not isinstance(schema, dict): return
            Draft202012Validator.check_schema(schema)
            for value in schema.get("examples", []): check(value, schema, components, place)
            if "default" in schema: check(schema["default"], schema, components, place)
            for name in ["items", "additionalProperties", "propertyNames", "x-sekkei-element"]:
                walk_schema(schema.get(name), components, f"{place}/{name}")
            for name in ["allOf", "anyOf", "oneOf"]:
                for part in schema.get(name, []): walk_schema(part, components, f"{place}/{name}")
            for name, part in schema.get("properties", {}).items(): walk_schema(part, components, f"{place}/{name}")

        def walk_content(holder, components, place):
            schema = holder.get("schema", {})
            walk_schema(schema, components, place)
            if "example" in holder: check(holder["example"], schema, components, place)
            for name, example in holder.get("examples", {}).items(): check(example["value"], schema, components, f"{place}/{name}")

        def walk_response(response, place):
            for name, header in response.get("headers", {}).items():
                if "$ref" not in header: walk_content(header, answers, f"{place}/{name}")
            for name, media in response.get("content", {}).items(): walk_content(media, answers, f"{place}/{name}")

        for name, schema in answers["schemas"].items(): walk_schema(requests["schemas"][name], requests, name)
        for name, response in answers.get("responses", {}).items(): walk_response(response, name)
        for name, header in answers.get("headers", {}).items(): walk_content(header, answers, name)
        for path, item in document["paths"].items():
            for method, operation in item.items():
                place = f"{method} {path}"
                for parameter in operation.get("parameters", []):
                    if "$ref" in parameter: parameter = answers["parameters"][parameter["$ref"].split("/")[-1]]
                    walk_content(parameter, requests, f"{place}/{parameter['name']}")
                for name, media in operation.get("requestBody", {}).get("content", {}).items():
                    walk_content(media, requests, f"{place}/{name}")
                for status, response in operation["responses"].items(): walk_response(response, f"{place}/{status}")
        assert count >= LEAST, count
        """
}
