/// What generated code calls on `Sekkei.Request`, which the handlers know as `request`.
enum RequestCalls {
    static let authenticationRequired = failure("authenticationRequired")
    static let insufficientPermissions = failure("insufficientPermissions")
    static let unknownRoute = failure("unknownRoute")

    /// An outcome that is known at once.
    static func answer(_ response: String) -> String { ".answer(\(response))" }

    /// Opens the call that runs the service.
    static func perform(timeout: String?) -> String { "request.perform" + (timeout.map { "(timeout: \($0))" } ?? "") }

    /// Opens the call that counts a request by values out of it.
    static let charge = "try await request.charge("
    /// Opens the call that makes an answer without a body.
    static let noContent = "request.noContent("
    /// Opens the call that makes an answer with a body.
    static let success = "request.success("
    /// Opens the call that streams bytes.
    static let stream = "request.stream("
    /// Opens the call that streams server-sent events.
    static let events = "request.events("
    /// Opens the call that streams JSON values, one on each line.
    static let lines = "request.lines("

    /// Opens the call that runs a request once under its key.
    static func idempotent(isRequired: Bool) -> String { "request.idempotent(required: \(isRequired))" }
    /// Opens the call that takes a kept answer, or keeps the one that is made.
    static func cached(_ use: String) -> String { "request.cached(\(use))" }
    /// Opens the call that makes tags stale.
    static func invalidating(_ tags: String) -> String { "request.invalidating(\(tags))" }

    static func page(_ value: String) -> String { "page: \(value)" }
    static func cursorPage(_ value: String) -> String { "cursorPage: \(value)" }
    static func version(_ value: String) -> String { "version: \(value)" }
    static func contentType(_ literal: String) -> String { "contentType: \(literal)" }
    static func location(_ segments: String) -> String { "location: \(segments)" }
    static func headers(_ pairs: String) -> String { "headers: \(pairs)" }

    private static func failure(_ name: String) -> String { answer("request.failure(.\(name))") }
}
