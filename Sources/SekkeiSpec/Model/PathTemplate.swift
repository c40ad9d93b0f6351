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

    /// Whether it stands for more than one path.
    package var hasParameters: Bool {
        segments.contains { if case .parameter = $0 { true } else { false } }
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
