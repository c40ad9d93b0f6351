import SekkeiGenerator

/// The package that `init` makes: notes that are kept in memory, with a spec, a service, a server and tests.
struct StarterPackage {
    /// What the package declares: no module may be called so.
    static let typeNames: Set<String> = [
        "API", "Caller", "CreateNote", "Note", "NoteStore", "NotebookFull", "NotesClient", "NotesService", "Server", "UpdateNote",
    ]

    let name: PackageName
    let sekkei: SekkeiSource

    /// In the order in which a newcomer reads them.
    var files: [GeneratedFile] {
        [
            GeneratedFile(path: "README.md", text: readme),
            GeneratedFile(path: "Package.swift", text: manifest),
            GeneratedFile(path: ".gitignore", text: ".build/\n.swiftpm/\n"),
            GeneratedFile(path: "spec/api.yaml", text: apiSpec),
            GeneratedFile(path: "spec/errors.yaml", text: errorsSpec),
            GeneratedFile(path: "spec/services/notes.yaml", text: notesSpec),
            GeneratedFile(path: "spec/\(name.api).swift", text: "/// The API, generated from the YAML files of this folder.\n"),
            GeneratedFile(path: "Sources/\(name.module)/NoteStore.swift", text: store),
            GeneratedFile(path: "Sources/\(name.module)/Server.swift", text: server),
            GeneratedFile(path: "Tests/\(name.tests)/NotesTests.swift", text: tests),
            GeneratedFile(path: "Tests/\(name.tests)/NotesClient.swift", text: client),
        ]
    }
}
