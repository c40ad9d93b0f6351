/// Compares two operations that answer the same calls.
struct OperationComparer {
    let types: TypeComparer
    let old: OperationPlace
    let new: OperationPlace
    /// The number of the operation in reports.
    let number: Int

    var findings: Findings { types.findings }
    private var before: Operation { old.operation }
    private var after: Operation { new.operation }

    func site(_ reach: Reach) -> Site {
        Site(
            place: new.name, old: before.span, new: after.span, reach: reach,
            target: .operation(service: new.service.name, name: after.name))
    }

    func compare() {
        compareRoutes()
        comparePathParameters()
        compareParameters(before.query, after.query, isHeader: false)
        compareParameters(before.headers, after.headers, isHeader: true)
        BodyComparer(operations: self).compare(before.body, after.body)
        AnswerComparer(operations: self).compare(before, after)
        SecurityComparer(operations: self).compare(before, after)
        KeptAnswersComparer(operations: self).compare(before, after)
        compareErrors()
        compareLimits()
        PolicyComparer(operations: self).compare(before, after)
        RateLimitComparer(operations: self).compare(before, after)
        AuditComparer(operations: self).compare(before.audit, after.audit)
        types.compareDeprecation(before.deprecation, after.deprecation, at: site(.request(number)))
        compareTexts()
    }

    private func compareRoutes() {
        let site = site(.request(number))
        if before.name != after.name {
            let rename = LiteralMember(name: "rename", value: .object([.init(name: before.name, value: .string(after.name))]))
            findings.add(
                .operationRenamed, .risky, at: site,
                "'\(new.name)' was '\(before.name)': generated clients call it by its name", old: before.name, new: after.name,
                remedy: .entry(SuggestedChange("\(new.service.name).\(after.name)", "Renamed", target: new.service.name, [rename])))
        }
        guard old.route != new.route else { return }
        findings.add(
            .operationMoved, Effect(request: .breaking, response: .safe), at: site,
            "'\(new.name)' is \(new.routeText), before \(old.routeText): the old route leads nowhere", old: old.routeText,
            new: new.routeText, remedy: .formerRoute(old, new))
    }

    /// By their places in the path, since callers do not see the names.
    private func comparePathParameters() {
        let names = before.pathParameters.map(\.name)
        let pairs = Array(zip(before.pathParameters, after.pathParameters))
        let isReordered = pairs.contains { $0.name != $1.name && names.contains($1.name) }
        if isReordered { reportReordered(names, after.pathParameters.map(\.name)) }
        for (a, b) in pairs {
            let site = parameter(a, b)
            if a.name != b.name, !isReordered {
                findings.add(
                    .pathParameterRenamed, .safe, at: site, "path parameter '\(b.name)' of '\(new.name)' was '\(a.name)'", old: a.name,
                    new: b.name)
            }
            types.compareProperties(a, b, .request, at: site)
        }
    }

    /// The route is the same, and each value means another thing.
    private func reportReordered(_ old: [String], _ new: [String]) {
        findings.add(
            .pathParametersReordered, Effect(request: .breaking, response: .safe), at: site(.request(number)),
            "the path of '\(self.new.name)' holds \(SpecText.of(new)), before \(SpecText.of(old)): values mean something else",
            old: SpecText.of(old), new: SpecText.of(new), remedy: .words("keep the order of the path parameters, or choose another path"))
    }

    func parameter(_ old: Property?, _ new: Property?) -> Site {
        let name = new?.name ?? old?.name ?? ""
        return Site(
            place: "\(self.new.name).\(name)", old: old?.span, new: new?.span ?? after.span, reach: .request(number),
            target: .parameter(service: self.new.service.name, operation: after.name, name: name), former: old)
    }

    private func compareParameters(_ old: [Property], _ new: [Property], isHeader: Bool) {
        func key(_ name: String) -> String { isHeader ? name.lowercased() : name }
        for a in old {
            if let b = new.first(where: { key($0.name) == key(a.name) }) {
                types.compareProperties(a, b, .request, at: parameter(a, b))
            } else {
                reportRemoved(a, among: new, not: old, isHeader: isHeader)
            }
        }
        for b in new where !old.contains(where: { key($0.name) == key(b.name) }) {
            reportAdded(b, formerName: RenameGuess.oldName(of: b, old, new), isHeader: isHeader)
        }
    }

    private func reportRemoved(_ parameter: Property, among new: [Property], not old: [Property], isHeader: Bool) {
        let site = self.parameter(parameter, nil)
        let warning = TypeComparer.warning(parameter.deprecation)
        let remedy = Remedy.parameterRemoval(of: site, among: new, not: old)
        if isHeader {
            findings.add(
                .headerIgnored, .risky, at: site, "header '\(parameter.name)' of '\(self.new.name)' is no longer read\(warning)",
                old: SpecText.of(SpecType.literal(parameter)), remedy: remedy)
        } else {
            findings.add(
                .parameterRemoved, Effect(request: .breaking, response: .safe), at: site,
                "parameter '\(parameter.name)' of '\(self.new.name)' is gone: requests that send it are refused\(warning)",
                old: SpecText.of(SpecType.literal(parameter)), remedy: remedy)
        }
    }

    private func reportAdded(_ parameter: Property, formerName: String?, isHeader: Bool) {
        let isRequired = parameter.isCertain(.request)
        let site = self.parameter(nil, parameter)
        let noun = isHeader ? "header" : "parameter"
        let message =
            "\(noun) '\(parameter.name)' of '\(new.name)' is new\(isRequired ? " and required: requests without it are refused" : "")"
        findings.add(
            isRequired ? .parameterAddedRequired : .parameterAddedOptional,
            Effect(request: isRequired ? .breaking : .safe, response: .safe), at: site, message,
            new: SpecText.of(SpecType.literal(parameter)), remedy: .addition(of: parameter, site, types.models, formerName: formerName))
    }

    private func compareErrors() {
        let site = site(.response(number))
        let known = Set(before.errors.map { types.models.newErrorName(of: $0) ?? $0 })
        for name in before.errors where !after.errors.contains(types.models.newErrorName(of: name) ?? name) {
            findings.add(.operationErrorRemoved, .safe, at: site, "'\(new.name)' no longer answers \(name)", old: name)
        }
        for name in after.errors where !known.contains(name) {
            findings.add(
                .operationErrorAdded, .risky, at: site, "'\(new.name)' can answer \(name)", new: name,
                remedy: .words("tell callers; an error that they do not know is one to handle by its status"))
        }
    }

    private func compareLimits() {
        let site = site(.request(number))
        let (a, b) = (before.timeoutMilliseconds ?? Int.max, after.timeoutMilliseconds ?? Int.max)
        func text(_ milliseconds: Int?) -> String? { milliseconds.map { "\($0)ms" } }
        if a != b {
            findings.add(
                b < a ? .timeoutLowered : .timeoutRaised, b < a ? .risky : .safe, at: site,
                "'\(new.name)' may take \(text(after.timeoutMilliseconds) ?? "any time"), before \(text(before.timeoutMilliseconds) ?? "any time")",
                old: text(before.timeoutMilliseconds), new: text(after.timeoutMilliseconds),
                remedy: .words("write 'timeout' as it was"))
        }
        guard before.maxBody != after.maxBody else { return }
        let isLowered = after.maxBody < before.maxBody
        findings.add(
            isLowered ? .bodyLimitLowered : .bodyLimitRaised, isLowered && after.body != nil ? .risky : .safe, at: site,
            "'\(new.name)' reads \(after.maxBody) bytes of body at most, before \(before.maxBody)", old: "\(before.maxBody)",
            new: "\(after.maxBody)", remedy: .words("write 'maxBody' as it was"))
    }

    private func compareTexts() {
        let site = site(.both(number))
        types.compareTexts([before.summary, before.description], [after.summary, after.description], at: site)
        types.compareExtensions(before.extensions, after.extensions, at: site)
        let areSame = before.examples.elementsEqual(after.examples) { a, b in
            a.name == b.name && a.summary == b.summary && a.body == b.body && a.returns == b.returns
        }
        if !areSame { findings.add(.documentationChanged, .safe, at: site, "the examples of '\(new.name)' differ") }
        if before.tags != after.tags || old.service.name != new.service.name {
            findings.add(
                .documentationChanged, .safe, at: site, "'\(new.name)' stands in another group of the document",
                old: ([old.service.name] + before.tags).joined(separator: ", "),
                new: ([new.service.name] + after.tags).joined(separator: ", "))
        }
    }
}
