import SekkeiSpec

extension OperationVersion {
    /// The fields of a list's order in this version, each with what the next newer one calls it.
    var sortConversion: EnumConversion {
        guard let newer, let sort = operation.pagination?.sort, let newerSort = newer.operation.pagination?.sort else {
            return EnumConversion(upgrade: [], downgrade: [])
        }
        if let rows = conversion?.sort, !rows.isEmpty { return EnumConversion(upgrade: rows, downgrade: []) }
        let conversions = itemConversions
        let rows = sort.map { name in
            let renamed = newerSort.first { conversions.olderName(of: $0) == name && conversions.knows($0) }
            return EnumConversion.Row(from: name, to: renamed ?? name)
        }
        return EnumConversion(upgrade: rows, downgrade: [])
    }

    private var itemConversions: [FieldConversion] {
        guard case .list(let element)? = operation.returns.body?.kind, case .named(let type) = element.kind,
            case .object(let fields)? = context.changes?.type(type)
        else { return [] }
        return fields
    }
}

extension [FieldConversion] {
    fileprivate func knows(_ newer: String) -> Bool { contains { $0.newerNames.contains(newer) } }
}
