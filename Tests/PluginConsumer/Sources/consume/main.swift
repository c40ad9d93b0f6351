import OfficeAPI

// That this compiles is the test: the type comes from spec/services/notes.yaml.
let note = Note(id: 1, text: "Water the plants")
print("\(note.id): \(note.text)")
