extension Reader {
    /// A day that exists, as it is written.
    func date(_ node: Node) -> String? {
        if let text = node.scalar?.text, CalendarDate.isValid(text) { return text }
        invalid(node, expected: "a date that exists (YYYY-MM-DD)", code: .invalidDate)
        return nil
    }

    /// `deprecated`, in its short or long form; nil where it is not written or `false`.
    func deprecation(_ fields: Fields) -> Deprecation? {
        guard let node = fields["deprecated"] else { return nil }
        guard node.members != nil else { return boolean(node) == true ? Deprecation() : nil }
        guard let fields = self.fields(node, in: .deprecation) else { return nil }
        return Deprecation(since: fields["since"].flatMap { date($0) }, use: fields["use"].flatMap { text($0, "a name") })
    }
}
