import SekkeiSpec

/// Writes how the structs of an operation's parameters go from a version to the next newer one.
struct ParametersConversionEmitter {
    let versions: SwiftVersions
    let version: OperationVersion
    let patterns: PatternTable
    let tables: ConversionTables
    let out: TextWriter
    private var context: SwiftContext { version.context }

    func emit() {
        emit(.query) { $0.queryType }
        emit(.headers) { $0.headersType }
        emit(.form) { $0.formType }
        sort()
    }

    private func emit(_ part: OperationPart, _ name: (OperationSignature) -> String) {
        let properties = part.properties(of: version.operation)
        guard let newer = version.newer, !properties.isEmpty, version.differs(part) else { return }
        let needs = StructConversionEmitter.Needs(isChecked: version.isChecked(part))
        StructConversionEmitter(
            context: context, patterns: patterns, tables: tables, out: out,
            older: ConversionSide(properties, called: name(version.signature), in: context),
            newer: ConversionSide(part.properties(of: newer.operation), called: name(newer.signature), in: newer.context),
            conversions: part.conversions(of: version)
        ).upgrade(needs, comment: ChangeComment(context: context).text(of: version)) {
            FieldNames.through(versions.olderSteps(version, part.conversions), from: $0)
        }
    }

    private func sort() {
        guard let newer = version.newer, version.differsInSort, let fields = version.operation.pagination?.sort, !fields.isEmpty else {
            return
        }
        let sides = [version, newer].map { version in
            let sort = SortEmitter(context: version.context, out: out)
            return EnumConversionEmitter.Side(type: version.signature.sortType, values: sort.values(version.operation))
        }
        EnumConversionEmitter(out: out, comment: ChangeComment(context: context).text(of: version))
            .emit("upgrading older", from: sides[0], to: sides[1], version.sortConversion.upgrade)
    }
}

extension OperationVersion {
    /// Whether the upgrade of a part may refuse a value.
    func isChecked(_ part: OperationPart) -> Bool {
        let checked = context.needs?.checked ?? []
        return part.conversions(of: self).contains(where: StepNeeds.isChecked)
            || part.properties(of: operation).contains { TypeParts.name(in: $0.type).map(checked.contains) ?? false }
    }
}

extension SwiftVersions {
    /// How something goes from a version's to each older version's, the newest step first.
    func olderSteps(_ version: OperationVersion, _ conversions: (OperationVersion) -> [FieldConversion]) -> [[FieldConversion]] {
        guard let older = older(version) else { return [] }
        return [conversions(older)] + olderSteps(older, conversions)
    }
}
