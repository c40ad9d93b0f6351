import SekkeiSpec

/// What a document says of the policy by which an operation is decided.
struct PolicyText {
    let api: API

    /// `x-sekkei-policy`: the name, the whole condition with all that it names written out, what it is about, and whom it admits in words.
    func object(_ policy: OperationPolicy) -> DocumentObject {
        var object: DocumentObject = ["name": .string(policy.name), "condition": .string(policy.conditionText)]
        switch policy.subject {
        case .request: break
        case .resource(let loader): object["resource"] = .string(loader.type)
        case .each(let type): object["each"] = .string(type)
        }
        object.set("description", api.policies.first { $0.name == policy.name }?.description)
        return object
    }
}
