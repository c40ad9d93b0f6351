import SekkeiSpec

extension FieldConversion {
    /// The names of the newer fields that it makes.
    var newerNames: [String] {
        switch self {
        case .value(_, let newer, _), .added(let newer, _): [newer]
        case .swift(_, let newer, _): newer
        }
    }

    /// The names of the older fields that it makes.
    var olderNames: [String] {
        switch self {
        case .value(let older, _, _): [older]
        case .added: []
        case .swift(let older, _, _): older
        }
    }

    /// Whether the application converts.
    var isSwift: Bool { if case .swift = self { true } else { false } }
}

extension [FieldConversion] {
    /// Fields that are the same in both versions but for their types.
    init(unchanged properties: [Property]) {
        self = properties.map { .value(older: $0.name, newer: $0.name, ValueConversion()) }
    }

    /// What the older version calls a newer field, the first of several names; its own name where the older one does not have it.
    func olderName(of newer: String) -> String {
        first { $0.newerNames.contains(newer) }?.olderNames.first ?? newer
    }
}
