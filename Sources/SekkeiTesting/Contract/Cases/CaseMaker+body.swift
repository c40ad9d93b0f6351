import SekkeiJSON

extension CaseMaker {
    /// Bodies in which one thing is at a bound, beyond one, or wrong.
    mutating func bodyCases(_ base: RequestParts) -> [ContractCase] {
        guard let content = operation.body?.main else { return [] }
        if isJSONBody { return jsonCases(base, content) }
        return content.type == "multipart/form-data" ? formCases(base, content) : []
    }

    private mutating func jsonCases(_ base: RequestParts, _ content: ContractBody.Content) -> [ContractCase] {
        let full = generator.value(for: content.schema, extent: .full)
        let variants = BodyVariants.all(of: full, schema: content.schema, generator).map { variant in
            var parts = base
            switch variant.content {
            case .value(let value): parts.body = .json(value)
            case .text(let text): parts.body = .bytes(Array(text.utf8))
            }
            parts.triedMember = variant.field.split { $0 == "." || $0 == "[" }.first.map(String.init)
            let field = ContractCase.ExpectedField(name: variant.field, place: "body")
            return ContractCase(
                attempt: variant.label, parts: parts, expectation: variant.isValid ? .accepted : .refused([422], field: field))
        }
        return variants + malformedCases(base, full)
    }

    private func malformedCases(_ base: RequestParts, _ full: JSONValue) -> [ContractCase] {
        let text = full.description
        let broken = [
            ("a body that ends too early", String(text.dropLast())), ("a body with something behind it", text + "}"),
            ("a body that is no JSON", "nonsense"), ("a body with a control character", "{\"a\u{1}\":1}"),
        ]
        var cases = broken.map { attempt, text in
            var parts = base
            parts.body = .bytes(Array(text.utf8))
            return ContractCase(attempt: attempt, parts: parts, expectation: .refused([400]))
        }
        var nonUTF8 = base
        nonUTF8.body = .bytes([0x22, 0xFF, 0xFE, 0x22])
        cases.append(ContractCase(attempt: "a body that is not UTF-8", parts: nonUTF8, expectation: .refused([400])))
        if operation.body?.isRequired == true {
            var empty = base
            empty.body = .bytes([])
            cases.append(ContractCase(attempt: "an empty body", parts: empty, expectation: .refused([400, 422])))
        }
        return cases
    }

    private mutating func formCases(_ base: RequestParts, _ content: ContractBody.Content) -> [ContractCase] {
        let value = generator.value(for: content.schema, extent: .minimal)
        guard let members = value.objectValue else { return [] }
        let required = document.root.effective(content.schema)["required"]?.arrayValue?.compactMap(\.stringValue) ?? []
        var cases: [ContractCase] = required.map { name in
            var fewer = members
            fewer[name] = nil
            return formCase("\(name): is missing", .object(fewer), content, name, base)
        }
        var more = members
        more["no_such_field"] = "1"
        cases.append(formCase("no_such_field: an unknown field", .object(more), content, "no_such_field", base))
        var broken = base
        broken.body = .bytes(Array("no form".utf8))
        cases.append(ContractCase(attempt: "a body that is no form", parts: broken, expectation: .refused([400])))
        return cases
    }

    private func formCase(
        _ attempt: String, _ value: JSONValue, _ content: ContractBody.Content, _ field: String, _ base: RequestParts
    ) -> ContractCase {
        var parts = base
        parts.setForm(FormBody(value, content, document.root))
        return ContractCase(attempt: attempt, parts: parts, expectation: .refused([422], field: .init(name: field, place: "body")))
    }
}
