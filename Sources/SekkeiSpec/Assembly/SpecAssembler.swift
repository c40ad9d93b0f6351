/// Takes the declarations of all files through reading, resolving and checking to the model.
struct SpecAssembler {
    let reader: Reader
    let outline: Outline
    let files: [String]

    /// The model, to be used only where no error has been reported on the way.
    func assemble() -> API {
        LanguageVersionRule.check(outline, files: files, reader)
        var newest = drafts()
        let history = VersionHistory(newest, files: files)
        for past in history.past.reversed() { newest.usage.formUnion(past.drafts.usage) }
        for draft in newest.operations { ConcurrencyRule.check(draft, newest.usage, newest.types) }
        var api = model(newest, wholeUsage: newest.usage)
        let policies = PolicyReader(reader: reader, auth: newest.auth, files: files).read(outline)
        let binder = PolicyBinder(policies, api, newest.types)
        binder.bind(newest.services, in: &api)
        history.finish(&api, wholeUsage: newest.usage, newest, binder)
        binder.finish()
        GuardedTypesRule.check(newest.operations + history.past.flatMap(\.removed), newest.types)
        CachePolicyRule.check(api, reader)
        let errors = newest.errors
        UnusedTypeRule.check(newest.types, usage: newest.usage, reader)
        UnusedErrorRule.check(errors, newest.operations + history.past.flatMap(\.drafts.operations), reader)
        UnusedRateLimitRule.check(newest, history.past.map(\.drafts), reader)
        DescriptionRule.check(newest.types, newest.services, usage: newest.usage, reader)
        return api
    }

    /// Everything that the spec declares, resolved and checked.
    func drafts() -> SpecDrafts {
        let settings = SettingsReader(reader: reader).read(outline, files: files)
        let (versions, defaultVersion) = VersionsReader(reader: reader).read(outline)
        let types = resolveTypes()
        let auth = AuthReader(reader: reader).read(outline, types: types)
        let errors = CatalogueReader(reader: reader, types: types).read(outline, languagesSpan: settings.languagesSpan)
        let defaults = OperationDefaults(outline, auth: auth, reader: reader)
        var services = ServiceReader(reader: reader, types: types, auth: auth, defaults: defaults).read(outline)
        let limits = RateLimits(outline, reader).resolve(&services, auth, types, defaults)
        let operations = check(&services, types, auth, errors, versions)
        for service in services {
            for fields in [service.fields] + service.operations.map(\.fields) {
                UnknownTagRule.check(fields, declared: settings.tags, reader)
            }
        }
        return SpecDrafts(
            reader: reader, outline: outline, settings: settings, versions: versions, defaultVersion: defaultVersion, types: types,
            auth: auth, errors: errors, rateLimits: limits,
            defaultLimits: defaults.limitNames, services: services, operations: operations,
            usage: TypeUsage(operations: operations, details: errors.flatMap(\.details), types: types))
    }

    /// - Parameter wholeUsage: who uses the types in all versions together.
    func model(_ drafts: SpecDrafts, wholeUsage: TypeUsage) -> API {
        let settings = drafts.settings
        let finisher = ModelFinisher(types: drafts.types, usage: drafts.usage, wholeUsage: wholeUsage)
        let declarations = finisher.declarations()
        return API(
            title: settings.title, version: settings.version, description: settings.description, basePath: settings.basePath,
            languages: reader.languages, timeZone: settings.timeZone, contact: settings.contact, license: settings.license,
            servers: settings.servers, tags: settings.tags, cors: settings.cors, versions: drafts.versions,
            defaultVersion: drafts.defaultVersion, auth: drafts.auth.flatMap { finisher.auth($0, declarations) },
            rateLimits: drafts.rateLimits, errors: drafts.errors.map { finisher.error($0) }, constraintMessages: constraintMessages(),
            types: declarations.filter { $0.name != TypeEntry.callerName }, services: drafts.services.map { finisher.service($0) },
            files: files.map { SpecFile(path: $0) }, extensions: outline.extensions + settings.extensions,
            span: outline.sections["api"]?.keySpan)
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

    /// The operations of all services, with their parameters in the order of the path.
    private func check(
        _ services: inout [ServiceDraft], _ types: TypeResolver, _ auth: AuthDraft?, _ errors: [ErrorDraft],
        _ versions: [APIVersion]
    ) -> [OperationDraft] {
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
            TiersRule.check(draft, auth, reader)
            AuditRule.check(draft, auth, reader)
            SummaryRule.check(draft, reader)
            FormSizeRule.check(draft, reader)
            ReservedHeadersRule.check(draft, auth, reader)
            CacheRules.check(draft, types, auth)
            IdempotencyRule.check(draft, types, auth)
        }
        UnusedInvalidationRule.check(operations, reader)
        DuplicateNameRule.check(
            services.map { ($0.service.name, $0.service.span) }, noun: "service", code: .duplicateService, ignoresCase: true, reader)
        DuplicateNameRule.check(
            operations.map { ($0.operation.name, $0.nameSpan) }, noun: "operation", code: .duplicateOperation, ignoresCase: true, reader)
        DuplicateRouteRule.check(operations, reader)
        AmbiguousRouteRule.check(operations, reader)
        VersionLikeRouteRule.check(services, reader)
        FieldNameFormatRule.check(types.all, operations, reader)
        GeneratedNamesRule.check(types.all, services, errors, versions, reader)
        return operations
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
