/// A service: one Swift protocol.
package struct Service: Sendable {
    /// `Tasks`; the protocol is `TasksService`.
    package var name: String
    /// `/tasks`, or empty.
    package var path: String
    package var summary: LocalizedText?
    package var description: LocalizedText?
    package var tags: [String]
    package var operations: [Operation]
    package var extensions: [Extension]
    package var file: String
    package var span: SourceSpan
}

/// An operation: one method of its service's protocol.
package struct Operation: Sendable {
    package enum Method: String, Sendable, CaseIterable { case get = "GET", post = "POST", put = "PUT", patch = "PATCH", delete = "DELETE" }

    /// `listTasks`; unique in the API; also `operationId`.
    package var name: String
    /// The Swift method; differs from `name` only by `swiftName:`.
    package var swiftName: String
    package var method: Method
    /// Service path and operation path joined: `/tasks/{task_id}`.
    package var path: PathTemplate
    package var summary: LocalizedText?
    package var description: LocalizedText?
    package var isDeprecated: Bool
    /// In the order of the path.
    package var pathParameters: [Property]
    package var query: [Property]
    /// Request headers.
    package var headers: [Property]
    package var body: Body?
    package var returns: Returns
    package var pagination: Pagination?
    /// Names of declared errors beyond the implied ones.
    package var errors: [String]
    package var security: Security
    /// Role names of which the caller must have one; empty: any caller.
    package var roles: [String]
    /// Milliseconds; nil: no deadline.
    package var timeoutMilliseconds: Int?
    /// Bytes of body that are read at most.
    package var maxBody: Int
    /// Its own, or else its service's.
    package var tags: [String] = []
    package var examples: [OperationExample]
    package var extensions: [Extension]
    package var span: SourceSpan
}

/// Who may call an operation.
package enum Security: Sendable, Equatable {
    /// `auth: none`.
    case anonymous
    /// One of these schemes.
    case schemes([String])
}

/// A request body.
package struct Body: Sendable {
    package var type: TypeReference
    package var isRequired: Bool
    package var description: LocalizedText?
}

/// The answer of an operation when it succeeds.
package struct Returns: Sendable {
    /// 200, or 204 where there is no body, unless said.
    package var status: Int
    /// Nil for 204.
    package var body: TypeReference?
    /// The operation whose path, filled in from the answer, is the `Location`.
    package var location: String?
    /// Headers that the service supplies.
    package var headers: [Property]
    package var description: LocalizedText?
}

/// `paginate`.
package struct Pagination: Sendable, Equatable {
    package var defaultSize: Int
    package var maxSize: Int
    /// Names of the fields that `?sort=` takes.
    package var sort: [String]
}

/// An entry of `examples` of an operation.
package struct OperationExample: Sendable {
    package var name: String
    package var summary: LocalizedText?
    package var body: Literal?
    package var returns: Literal?
}

/// A path with its parameters: `/tasks/{task_id}`.
package struct PathTemplate: Sendable, Equatable {
    package enum Segment: Sendable, Equatable {
        case literal(String)
        case parameter(String)
    }

    package var segments: [Segment]

    package init(segments: [Segment]) {
        self.segments = segments
    }

    /// As in the spec and in the OpenAPI document.
    package var text: String {
        segments.isEmpty
            ? "/"
            : segments.map {
                switch $0 {
                case .literal(let text): "/" + text
                case .parameter(let name): "/{\(name)}"
                }
            }.joined()
    }
}
