/// What generated code calls on `Sekkei.PathCursor`, which the routes know as `path`.
enum PathCursorCalls {
    static let next = "path.next()"

    /// The resource, where the path has no more segments.
    static func end(_ resource: Int) -> String { "path.end(\(resource))" }
}
