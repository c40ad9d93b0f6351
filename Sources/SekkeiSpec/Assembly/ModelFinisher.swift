/// Makes the model's values of drafts: reads defaults and examples, and applies what depends on who uses a type.
struct ModelFinisher {
    let types: TypeResolver
    let usage: TypeUsage
    /// Who uses a type in any version: its shape is made for all of them.
    let wholeUsage: TypeUsage

    /// All types in spec order, the caller's among them.
    func declarations() -> [TypeDeclaration] { types.all.compactMap(declaration) }

    private func declaration(_ draft: TypeDraft) -> TypeDeclaration? {
        guard let fields = draft.entry.fields, let shape = shape(draft) else { return nil }
        let reader = types.reader
        let name = draft.entry.name
        return TypeDeclaration(
            name: name, swiftName: draft.swiftName, title: reader.localized(fields, "title"),
            description: reader.localized(fields, "description"), deprecation: reader.deprecation(fields), shape: shape,
            derivedFrom: draft.derivedFrom, isRequest: usage.requests.contains(name), isResponse: usage.responses.contains(name),
            examples: examples(fields["example"], fields["examples"], TypeReference(kind: .named(name))), extensions: fields.extensions,
            file: draft.entry.file, span: draft.entry.nameSpan)
    }

    private func shape(_ draft: TypeDraft) -> TypeDeclaration.Shape? {
        switch draft.shape {
        case .broken: nil
        case .enumeration(let values, let isOrdered): .enumeration(values, isOrdered: isOrdered)
        case .union(let union):
            .union(UnionShape(discriminator: union.discriminator, alternatives: union.alternatives.map(\.shape)))
        case .object(let object):
            .object(
                ObjectShape(
                    properties: properties(of: object, draft), isPartial: object.isPartial, minProperties: object.minProperties,
                    maxProperties: object.maxProperties, additional: object.additional))
        }
    }

    /// A field that a derived type does not take over cannot stand in for another.
    private func properties(of object: ObjectDraft, _ draft: TypeDraft) -> [Property] {
        let fields = fields(of: object, draft)
        return fields.map { field in
            var property = property(field)
            if let use = property.deprecation?.use, !fields.contains(where: { $0.property.name == use }) { property.deprecation?.use = nil }
            return property
        }
    }

    /// Of a derived type that only requests use, read-only fields drop out; in one that they use, what has a default may be absent.
    private func fields(of object: ObjectDraft, _ draft: TypeDraft) -> [PropertyDraft] {
        guard draft.derivedFrom != nil, wholeUsage.requests.contains(draft.entry.name) else { return object.properties }
        let isRequestOnly = !wholeUsage.responses.contains(draft.entry.name)
        return object.properties.filter { !(isRequestOnly && $0.property.isReadOnly) }.map { field in
            var field = field
            if field.defaultNode != nil { field.property.isRequired = false }
            return field
        }
    }

    func property(_ draft: PropertyDraft) -> Property {
        var property = draft.property
        let reader = LiteralReader(types: types, code: .invalidDefault)
        property.defaultValue = draft.defaultNode.flatMap { reader.read($0, as: property.type, isNullable: property.isNullable) }
        property.examples = examples(draft.exampleNode, draft.examplesNode, property.type, isNullable: property.isNullable)
        return property
    }

    /// What stands under `example`, and then what under `examples`.
    private func examples(
        _ single: Node?, _ several: Node?, _ type: TypeReference, isNullable: Bool = false, isRequest: Bool = false
    ) -> [Literal] {
        let nodes = [single].compactMap { $0 } + (several.flatMap { types.reader.items($0, "a list of examples") } ?? [])
        let reader = LiteralReader(types: types, code: .invalidExample, isRequest: isRequest)
        return nodes.compactMap { reader.read($0, as: type, isNullable: isNullable) }
    }

    func auth(_ draft: AuthDraft, _ declarations: [TypeDeclaration]) -> Auth? {
        guard let user = declarations.first(where: { $0.name == TypeEntry.callerName }) else { return nil }
        return Auth(
            schemes: draft.schemes, user: user, idPath: draft.idPath, rolesPath: draft.rolesPath?.names, tierPath: draft.tierPath?.names)
    }

    func error(_ draft: ErrorDraft) -> CatalogError {
        var error = draft.error
        if !error.isBuiltIn { error.details = draft.details.map(property) }
        return error
    }

    func service(_ draft: ServiceDraft) -> Service {
        var service = draft.service
        service.operations = draft.operations.map(operation)
        return service
    }

    private func operation(_ draft: OperationDraft) -> Operation {
        var operation = draft.operation
        operation.pathParameters = draft.pathParameters.map(property)
        operation.query = draft.query.map(property)
        operation.headers = draft.headers.map(property)
        if case .multipart? = operation.body?.content { operation.body?.content = .multipart(draft.parts.map(property)) }
        if let fields = draft.bodyFields, let type = operation.body?.type, case .list = type.kind {
            operation.body?.examples = examples(fields["example"], fields["examples"], type, isRequest: true)
        }
        operation.returns.headers = draft.answerHeaders.map(property)
        operation.examples = ExampleReader(types: types).read(draft)
        return operation
    }
}
