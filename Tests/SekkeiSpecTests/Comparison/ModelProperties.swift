import SekkeiSpec

/// The stored properties of every part of a model, with their values.
struct ModelProperties {
    /// By `Type.property`; one text for each place where there is such a thing.
    private(set) var values: [String: [String]] = [:]

    /// What says where something is written and how Swift calls it, which callers do not meet.
    static let unseen: Set<String> = ["span", "file", "swiftName", "files"]

    init(of api: API) {
        _ = describe(api)
    }

    /// The properties whose values are not the same in both.
    func differing(from other: ModelProperties) -> Set<String> {
        Set(values.keys).union(other.values.keys).filter { values[$0] != other.values[$0] }
    }

    private mutating func describe(_ value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        if mirror.children.isEmpty { return String(describing: value) }
        let isModel = mirror.displayStyle == .struct && String(reflecting: type(of: value)).hasPrefix("SekkeiSpec.")
        var texts: [String] = []
        for child in mirror.children {
            if let label = child.label, isModel, Self.unseen.contains(label) || (label == "origins" && value is Property) {
                values["\(type(of: value)).\(label)", default: []].append("")
                continue
            }
            let text = describe(child.value)
            if isModel, let label = child.label { values["\(type(of: value)).\(label)", default: []].append(text) }
            texts.append("\(child.label ?? "")=\(text)")
        }
        return "(\(texts.joined(separator: ",")))"
    }
}
