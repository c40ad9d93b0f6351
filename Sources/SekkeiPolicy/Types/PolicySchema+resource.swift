extension PolicySchema {
    /// The schema for policies about one kind of record: a root becomes the one that is called `resource` as well, and always there.
    ///
    /// - Parameter name: One of the roots, by its own name; without such a root the schema stays as it is.
    public func deciding(about name: String) -> PolicySchema {
        let changed = roots.map { root in
            root.name == name ? PolicyRoot("resource", aliases: [name] + root.aliases, root.type) : root
        }
        return PolicySchema(roots: changed, objects: Array(objects.values), roles: roles)
    }
}
