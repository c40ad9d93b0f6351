extension StarterPackage {
    var store: String {
        """
        \(imports(name.api, "Sekkei"))

        /// The notes, as long as the process lives.
        actor NoteStore: NotesService {
            private static let limit = 1000

            private var notes: [Int64: Note] = [:]
            private var lastID: Int64 = 0

            func listNotes(page: PageRequest<NoSort>, context: RequestContext) async throws -> Page<Note> {
                let all = notes.values.sorted { $0.id < $1.id }
                let start = min(page.offset, all.count)
                return Page(items: all[start..<min(start + page.size, all.count)], total: all.count, for: page)
            }

            func createNote(body: CreateNote, context: RequestContext) async throws -> Note {
                guard notes.count < Self.limit else { throw NotebookFull(limit: Int32(Self.limit)) }
                lastID += 1
                let note = Note(id: lastID, text: body.text, done: body.done)
                notes[note.id] = note
                return note
            }

            func getNote(noteID: Int64, context: RequestContext) async throws -> Note {
                guard let note = notes[noteID] else { throw BuiltInError.resourceNotFound }
                return note
            }

            func updateNote(noteID: Int64, body: UpdateNote, context: RequestContext) async throws -> Note {
                guard var note = notes[noteID] else { throw BuiltInError.resourceNotFound }
                if let text = body.text.value { note.text = text }
                if let done = body.done.value { note.done = done }
                notes[noteID] = note
                return note
            }

            func deleteNote(noteID: Int64, context: RequestContext) async throws {
                guard notes.removeValue(forKey: noteID) != nil else { throw BuiltInError.resourceNotFound }
            }
        }

        """
    }

    var server: String {
        """
        \(imports(name.api, "Foundation", "Logging", "Sekkei", "ServiceLifecycle"))

        /// Serves the API on 127.0.0.1 and the port that `PORT` names, 8080 by default.
        @main
        enum Server {
            static func main() async {
                do {
                    let application = try application(port: port()) { port in
                        write(greeting(port: port), to: .standardOutput)
                    }
                    let logger = Logger(label: "\(name.text)")
                    try await ServiceGroup(services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger).run()
                } catch {
                    fail("\\(error)")
                }
            }

            /// The API with its services; it opens no port before it runs.
            /// - Parameter port: 0 lets the system choose one.
            static func application(port: Int, onRunning: @escaping @Sendable (_ port: Int) async -> Void) throws -> Application<API> {
                try Application(
                    API(notes: NoteStore()), configuration: ServerConfiguration(port: port), logger: Logger(label: "\(name.text)"),
                    onRunning: onRunning)
            }

            private static func port() -> Int {
                guard let text = ProcessInfo.processInfo.environment["PORT"] else { return 8080 }
                guard let port = Int(text) else { fail("PORT is '\\(text)' and must be a number") }
                return port
            }

            private static func greeting(port: Int) -> String {
                \"""
                \(name.module) listens on http://127.0.0.1:\\(port)
                The API's document is at http://127.0.0.1:\\(port)/openapi.json
                Try:
                  curl -s -H 'Content-Type: application/json' -d '{"text":"Water the plants"}' http://127.0.0.1:\\(port)/api/v1/notes
                  curl -s http://127.0.0.1:\\(port)/api/v1/notes

                \"""
            }

            private static func fail(_ reason: String) -> Never {
                write("error: \\(reason)\\n", to: .standardError)
                exit(1)
            }

            private static func write(_ text: String, to file: FileHandle) {
                file.write(Data(text.utf8))
            }
        }

        """
    }

    /// Written out, the lines would be taken for imports of this file.
    private func imports(_ modules: String...) -> String {
        modules.map { "import \($0)" }.joined(separator: "\n")
    }
}
