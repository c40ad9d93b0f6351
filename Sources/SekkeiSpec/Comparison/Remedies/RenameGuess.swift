/// Finds what was probably renamed: of all that is gone and all that is new, the only two of their kind.
enum RenameGuess {
    /// What an older field is called now.
    static func newName(of field: Property, _ old: [Property], _ new: [Property]) -> String? {
        let added = new.filter { isAlike(field, $0) && !has(old, $0.name) }
        let removed = old.filter { isAlike(field, $0) && !has(new, $0.name) }
        return added.count == 1 && removed.count == 1 ? added[0].name : nil
    }

    /// What a newer field was called.
    static func oldName(of field: Property, _ old: [Property], _ new: [Property]) -> String? {
        newName(of: field, new, old)
    }

    private static func has(_ fields: [Property], _ name: String) -> Bool { fields.contains { $0.name == name } }

    private static func isAlike(_ a: Property, _ b: Property) -> Bool {
        a.type == b.type && a.isNullable == b.isNullable && a.isRequired == b.isRequired && a.defaultValue == b.defaultValue
            && a.isReadOnly == b.isReadOnly && a.isWriteOnly == b.isWriteOnly
    }
}
