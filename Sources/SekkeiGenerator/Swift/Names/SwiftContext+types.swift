import SekkeiSpec

extension SwiftContext {
    /// The Swift type of a value.
    func swiftType(_ type: TypeReference) -> String {
        switch type.kind {
        case .scalar(let scalar): Self.scalarTypes[scalar] ?? RuntimeSymbols.string
        case .named(let name): swiftName(ofType: name)
        case .list(let element): "[\(swiftType(element))]"
        case .map(let value, _): mapType(value)
        }
    }

    /// The Swift type of a map.
    func mapType(_ value: TypeReference) -> String { "[\(RuntimeSymbols.string): \(swiftType(value))]" }

    /// The Swift type of a property, with its optionality.
    func swiftType(_ property: Property, isOptional: Bool) -> String {
        swiftType(property.type) + (isOptional ? "?" : "")
    }

    /// The Swift name of a declared type: the one of the nearest newer version that changed it.
    func swiftName(ofType name: String) -> String {
        guard let newer, let changes else { return plainName(ofType: name) }
        return changes.type(name) == nil ? newer.swiftName(ofType: name) : qualified(plainName(ofType: name))
    }

    private func plainName(ofType name: String) -> String {
        if let declared = type(named: name) { return SwiftIdentifier.type(declared.swiftName) }
        return SwiftIdentifier.type(api.auth.map { $0.user.name == name ? $0.user.swiftName : name } ?? name)
    }

    /// Everything that is not listed is text with a format.
    private static let scalarTypes: [Scalar: String] = [
        .boolean: RuntimeSymbols.bool, .int32: RuntimeSymbols.int32, .int64: RuntimeSymbols.int64, .number: RuntimeSymbols.double,
        .uuid: RuntimeSymbols.uuid, .date: RuntimeSymbols.calendarDate, .dateTime: RuntimeSymbols.date, .time: RuntimeSymbols.timeOfDay,
        .decimal: RuntimeSymbols.decimal, .duration: RuntimeSymbols.duration, .bytes: "[\(RuntimeSymbols.byte)]",
        .any: RuntimeSymbols.jsonValue, .file: RuntimeSymbols.uploadedFile,
    ]
}
