/// Takes the declarations of all files through reading, resolving and checking to the model.
struct SpecAssembler {
    let reader: Reader
    let outline: Outline
    let files: [String]

    /// The model, to be used only where no error has been reported on the way.
    func assemble() -> API {
        LanguageVersionRule.check(outline, files: files, reader)
        let settings = SettingsReader(reader: reader).read(outline, files: files)
        let (versions, defaultVersion) = VersionsReader(reader: reader).read(outline)
        let types = resolveTypes()
        let auth = AuthReader(reader: reader).read(outline, types: types)
        let errors = CatalogueReader(reader: reader, types: types).read(outline, languagesSpan: settings.languagesSpan)
        let defaults = OperationDefaults(outline, auth: auth, reader: reader)
        var services = ServiceReader(reader: reader, types: types, auth: auth, defaults: defaults).read(outline)
        check(&services, types, auth, errors)
        for service in services {
            for fields in [service.fields] + service.operations.map(\.fields) {
                UnknownTagRule.check(fields, declared: settings.tags, reader)
            }
        }
        let usage = TypeUsage(operations: services.flatMap(\.operations), details: errors.flatMap(\.details), types: types)
        for draft in services.flatMap(\.operations) { ConcurrencyRule.check(draft, usage, types) }
        let finisher = ModelFinisher(types: types, usage: usage)
        let declarations = finisher.declarations()
        let api = API(
            title: settings.title, version: settings.version, description: settings.description, basePath: settings.basePath,
            languages: reader.languages, timeZone: settings.timeZone, contact: settings.contact, license: settings.license,
            servers: settings.servers, tags: settings.tags, cors: settings.cors, versions: versions, defaultVersion: defaultVersion,
            auth: auth.flatMap { finisher.auth($0, declarations) }, errors: errors.map { finisher.error($0) },
            constraintMessages: constraintMessages(), types: declarations.filter { $0.name != TypeEntry.callerName },
            services: services.map { finisher.service($0) }, files: files.map { SpecFile(path: $0) },
            extensions: outline.extensions + settings.extensions, span: outline.sections["api"]?.keySpan)
        UnusedTypeRule.check(types, usage: usage, reader)
        UnusedErrorRule.check(errors, services.flatMap(\.operations), reader)
        DescriptionRule.check(types, services, usage: usage, reader)
        return api
    }

    private func resolveTypes() -> TypeResolver {
        let members = outline.types.filter { NameRule.check($0, .type, reader) }
        let entries = members.map { TypeEntry(name: $0.name, nameSpan: $0.keySpan, fields: reader.fields($0.value, in: .type)) }
        let caller = AuthReader.callerEntry(outline, reader).map { [$0] } ?? []
        let names = entries.map { ($0.name, $0.nameSpan) }
        DuplicateNameRule.check(names, noun: "type", code: .duplicateType, ignoresCase: true, reader)
        ReservedNamesRule.checkCaller(names, reader)
        let types = TypeResolver(entries: caller + entries, reader: reader)
        _ = types.all
        UnionRule.check(types)
        EndlessTypeRule.check(types)
        for entry in types.entries {
            ReplacementRule.check(entry.fields?["deprecated"], of: entry.name, noun: "type", among: types.names, reader)
        }
        return types
    }

    private func check(_ services: inout [ServiceDraft], _ types: TypeResolver, _ auth: AuthDraft?, _ errors: [ErrorDraft]) {
        for service in services.indices {
            for index in services[service].operations.indices { PathParametersRule.check(&services[service].operations[index], reader) }
        }
        let operations = services.flatMap(\.operations)
        let catalogue = errors.map(\.error.name)
        let names = operations.map(\.operation.name)
        let known = Set(catalogue)
        for draft in operations {
            BodyAllowedRule.check(draft, reader)
            NoContentRule.check(draft, reader)
            PaginationRule.check(draft, types)
            ConcurrencyRule.check(draft, types)
            StreamRule.check(draft, reader)
            ReplacementRule.check(draft.fields["deprecated"], of: draft.operation.name, noun: "operation", among: names, reader)
            LocationRule.check(draft, operations, types)
            DeclaredErrorsRule.check(draft, catalogue: catalogue, known: known, reader)
            RolesRule.check(draft, auth, reader)
            SummaryRule.check(draft, reader)
            FormSizeRule.check(draft, reader)
            ReservedHeadersRule.check(draft, auth, reader)
        }
        DuplicateNameRule.check(
            services.map { ($0.service.name, $0.service.span) }, noun: "service", code: .duplicateService, ignoresCase: true, reader)
        DuplicateNameRule.check(
            operations.map { ($0.operation.name, $0.nameSpan) }, noun: "operation", code: .duplicateOperation, ignoresCase: true, reader)
        DuplicateRouteRule.check(operations, reader)
        AmbiguousRouteRule.check(operations, reader)
        GeneratedNamesRule.check(types.all, services, errors, reader)
    }

    /// A language that the built-in texts do not have gets the first that they have.
    private func constraintMessages() -> [ConstraintMessage] {
        BuiltInCatalogue.constraintMessages.map { message in
            var message = message
            let fallback = reader.languages.first { BuiltInCatalogue.languages.contains($0) } ?? BuiltInCatalogue.languages[0]
            let texts = message.message
            message.message = LocalizedText(
                texts: reader.languages.map { language in
                    (language, texts.text(in: BuiltInCatalogue.languages.contains(language) ? language : fallback))
                })
            return message
        }
    }
}
