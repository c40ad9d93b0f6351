package import SekkeiSpec

/// One thing that a document should say of an API, and whether the spec says it.
package struct CoverageItem: Sendable {
    /// What it is said of, in the order of the report.
    package enum Subject: String, Sendable, CaseIterable {
        case api, tags, schemes, policies, operations, parameters, bodies, responses, headers, errors, types, values, fields, strings,
            arrays
    }

    /// What is said.
    package enum Aspect: String, Sendable, CaseIterable {
        case summary, message, description, example, bound, contact, license, servers
    }

    package let subject: Subject
    package let aspect: Aspect
    /// What the spec calls it: `Tasks.listTasks`, `Task.title`.
    package let name: String
    /// Nil for what is the same in all languages.
    package let language: String?
    package let isCovered: Bool
    /// Where the spec declares it; nil for entries of the built-in catalogue.
    package let place: SourceSpan?
}
