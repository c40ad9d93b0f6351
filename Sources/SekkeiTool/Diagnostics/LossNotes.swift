import SekkeiSpec

/// What does not survive the way to an older version and back, a line for each loss at its entry.
struct LossNotes: Equatable {
    let text: String

    init(folder: String, api: API) {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        text = api.past.flatMap(\.step.changes).flatMap { change in
            change.losses.map { loss in
                let start = change.span.start
                return "\(prefix)\(change.file):\(start.line):\(start.column): note: \(change.name): \(loss.text(in: "en"))\n"
            }
        }.joined()
    }
}
