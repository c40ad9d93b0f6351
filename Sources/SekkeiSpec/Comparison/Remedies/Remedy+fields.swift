// Entries about fields, parameters and details of errors.
extension Remedy {
    static let noEntry = "keep it as it was; no entry of 'changes' can say it"

    /// The older rules, which allowed more.
    static func tightening(of site: Site, _ older: [LiteralMember], _ models: Models) -> Remedy {
        guard !site.isPart, let target = site.target, isTightenable(target), older.allSatisfy({ tightenable.contains($0.name) }) else {
            return conversion(of: site, models)
        }
        let members = [LiteralMember(name: "tightened", value: .object(older))]
        return .entry(SuggestedChange(target.text, "Tightened", target: target.text, members))
    }

    private static func isTightenable(_ target: RemedyTarget) -> Bool {
        switch target {
        case .field, .parameter: true
        case .type, .service, .operation, .error, .detail: false
        }
    }

    private static let tightenable: Set<String> = [
        "enum", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems",
        "maxItems", "uniqueItems", "minProperties", "maxProperties",
    ]

    /// The application converts between the field as it was and as it is.
    static func conversion(of site: Site, _ models: Models) -> Remedy {
        switch site.target {
        case .field(let type, let name)?: former(site, of: type, standingFor: [name], "Converted", models)
        case .parameter?:
            .words("keep the parameter as it was and declare another beside it: an entry converts parameters only by tables of values")
        case .detail?: .words("keep the detail as it was and declare another beside it: an entry can only rename details")
        case .type?, .service?, .operation?, .error?, nil: .words(noEntry)
        }
    }

    private static func former(
        _ site: Site, of type: String, standingFor names: [String], _ verb: String, _ models: Models
    ) -> Remedy {
        guard let met = site.former else { return .words(noEntry) }
        // As it was declared: partial types let every field be null.
        let former = models.oldField(met.name, of: type) ?? met
        if let missing = SpecType.names(former.type).first(where: { models.newType($0) == nil }) {
            return .words("declare the type '\(missing)' again; then an entry with 'was', 'replaces' and 'convert: swift' can use it")
        }
        let members: [LiteralMember] = [
            .init(name: "was", value: .object([SpecType.member(former)])),
            .init(name: "replaces", value: .list(names.map { .string($0) })), .init(name: "convert", value: .string("swift")),
        ]
        return .entry(SuggestedChange("\(type).\(former.name)", verb, target: type, members))
    }

    /// A field that was there: renamed, where one field that is new could be it, and else brought back by the application.
    static func removal(of site: Site, among new: ObjectShape, not old: ObjectShape, _ models: Models) -> Remedy {
        guard let former = site.former else { return .words(noEntry) }
        guard case .field(let type, let name)? = site.target else {
            return parameterRemoval(of: site, among: new.properties, not: old.properties)
        }
        if former.isKept(by: models, outside: type) {
            return .words("let '\(type)' take over '\(name)' as before; no entry brings back what another type still has")
        }
        if let other = RenameGuess.newName(of: former, old.properties, new.properties) {
            return rename(name, other, in: new.properties.first { $0.name == other }?.declaringType ?? type)
        }
        if models.newField(name, of: type) != nil {
            return .words("let requests and answers have '\(name)' as before; no entry moves a field from the one to the other")
        }
        return Self.former(site, of: type, standingFor: [], "Removed", models)
    }

    /// - Parameters:
    ///   - new: the parameters that stand beside it now.
    ///   - old: those that stood beside it.
    static func parameterRemoval(of site: Site, among new: [Property], not old: [Property]) -> Remedy {
        guard let owner = site.target?.owner, let name = site.target?.name, let former = site.former,
            let other = RenameGuess.newName(of: former, old, new)
        else {
            return .words("keep '\(site.former?.name ?? site.place)' and say 'deprecated: true'")
        }
        return rename(name, other, in: owner.text)
    }

    static func detailRemoval(of site: Site, among new: [Property], not old: [Property]) -> Remedy {
        guard let owner = site.target?.owner, let name = site.target?.name, let former = site.former,
            let other = RenameGuess.newName(of: former, old, new)
        else {
            return .words("keep the detail, 'deprecated: true'")
        }
        return rename(name, other, in: owner.text)
    }

    private static func rename(_ old: String, _ new: String, in target: String) -> Remedy {
        let rename = LiteralMember(name: "rename", value: .object([.init(name: old, value: .string(new))]))
        return .entry(SuggestedChange("\(target).\(new)", "Renamed", target: target, [rename]))
    }

    /// What requests of older callers get.
    ///
    /// - Parameter formerName: what the field was probably called.
    static func addition(of field: Property, _ site: Site, _ models: Models, formerName: String? = nil) -> Remedy {
        if let formerName, let owner = site.target?.owner { return rename(formerName, field.name, in: owner.text) }
        // What older answers have already must not be hidden from them.
        guard case .field(let type, let name)? = site.target, !models.oldTypeHas(name, type) else {
            return .words("give '\(field.name)' a default, or let it be absent: '\(field.name)?'")
        }
        guard let value = FillValue(models: models).value(of: field.type) else {
            return .words("give '\(name)' a default, or let it be absent: '\(name)?'")
        }
        let members: [LiteralMember] = [
            .init(name: "added", value: .list([.string(name)])), .init(name: "fill", value: .object([.init(name: name, value: value)])),
        ]
        return .entry(SuggestedChange("\(type).\(name)", "Added", target: type, members))
    }

    /// What could be left out and can no longer.
    static func requirement(of field: Property, _ site: Site, _ models: Models) -> Remedy {
        guard case .field(let type, let name)? = site.target else { return addition(of: field, site, models) }
        return former(site, of: type, standingFor: [name], "Required", models)
    }

    static func formerDefault(_ old: Literal?, _ site: Site, _ models: Models) -> Remedy {
        guard let target = site.target else { return .words(noEntry) }
        // Without a default, what could be left out would have to be there.
        guard let old else { return conversion(of: site, models) }
        let was = Literal.object([.init(name: "was", value: old)])
        return .entry(SuggestedChange(target.text, "DefaultChanged", target: target.text, [.init(name: "default", value: was)]))
    }

    /// The older code or status of an error.
    static func former(_ key: String, _ value: Literal, _ error: String) -> Remedy {
        let was = LiteralMember(name: key, value: .object([.init(name: "was", value: value)]))
        return .entry(SuggestedChange(error, key == "code" ? "CodeChanged" : "StatusChanged", target: error, [was]))
    }
}

extension Property {
    /// Whether another type declares it, and has it still.
    fileprivate func isKept(by models: Models, outside type: String) -> Bool {
        guard let owner = declaringType, owner != type else { return false }
        return models.newField(name, of: owner) != nil
    }
}
