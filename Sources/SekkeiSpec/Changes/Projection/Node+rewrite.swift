extension Node {
    /// A scalar without quotes, as if it stood where another node stands.
    static func plain(_ text: String, at span: SourceSpan) -> Node { Node(.scalar(ScalarText(text: text, style: .plain)), span: span) }

    /// The mapping with other members; the node itself where it is none.
    func with(_ members: [NodeMember]) -> Node { self.members == nil ? self : Node(.mapping(members), span: span) }

    /// The mapping with each member made anew; a member that becomes nil drops out.
    func mapMembers(_ change: (NodeMember) -> NodeMember?) -> Node {
        guard let members else { return self }
        return with(members.compactMap(change))
    }

    /// The list with each item made anew, or the one name that stands for a list.
    func mapItems(_ change: (Node) -> [Node]) -> Node {
        if let items { return Node(.sequence(items.flatMap(change)), span: span) }
        let changed = change(self)
        return changed.count == 1 ? changed[0] : Node(.sequence(changed), span: span)
    }
}

extension NodeMember {
    func with(_ value: Node) -> NodeMember { NodeMember(name: name, keySpan: keySpan, value: value) }

    func renamed(_ name: String) -> NodeMember { NodeMember(name: name, keySpan: keySpan, value: value) }
}
