import SekkeiSpec

/// Writes what `info` says about the versions of the API, and what they changed.
struct VersionHistory {
    let api: API
    let steps: [VersionStep]

    var extensions: DocumentObject {
        var object: DocumentObject = ["x-sekkei-versions": .array(api.versions.map(version))]
        let changes = steps.flatMap { step in step.changes.map { change($0, in: step.newer) } }
        if !changes.isEmpty { object["x-sekkei-changes"] = .array(changes) }
        return object
    }

    private func version(_ version: APIVersion) -> DocumentValue {
        var object: DocumentObject = ["name": .string(version.name), "current": .boolean(version.isCurrent)]
        if api.versions.count > 1 { object["default"] = .boolean(version.name == api.defaultVersion) }
        object.set("released", version.released)
        object.set("deprecated", version.deprecated)
        object.set("sunset", version.sunset)
        object.set("link", version.link)
        return .object(object)
    }

    private func change(_ change: Change, in version: String) -> DocumentValue {
        var object: DocumentObject = [
            "version": .string(version), "change": .string(change.name), "target": .string(change.target),
        ]
        object.set("note", change.note)
        object["losses"] = .array(change.losses.map { .text($0) })
        return .object(object)
    }
}
