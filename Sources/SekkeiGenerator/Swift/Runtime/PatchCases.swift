/// The cases of `Sekkei.Patch`.
enum PatchCases {
    static let absent = ".absent"
    static let null = ".null"

    static func value(_ name: String) -> String { ".value(let \(name))" }
}
