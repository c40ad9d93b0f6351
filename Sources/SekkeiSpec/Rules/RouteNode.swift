/// Paths by their segments, so that each need not be compared with all others.
final class RouteNode {
    private var literals: [String: RouteNode] = [:]
    private var parameter: RouteNode?
    private var draft: OperationDraft?

    func insert(_ segments: ArraySlice<PathTemplate.Segment>, _ draft: OperationDraft) {
        guard let first = segments.first else {
            self.draft = draft
            return
        }
        child(first).insert(segments.dropFirst(), draft)
    }

    private func child(_ segment: PathTemplate.Segment) -> RouteNode {
        let node = RouteNode()
        switch segment {
        case .literal(let text):
            if let known = literals[text] { return known }
            literals[text] = node
        case .parameter:
            if let known = parameter { return known }
            parameter = node
        }
        return node
    }

    /// What matches a request that the path matches too, where each is the more specific at another segment.
    func rivals(of segments: ArraySlice<PathTemplate.Segment>, wins: Bool = false, loses: Bool = false) -> [OperationDraft] {
        guard let first = segments.first else { return wins && loses ? [draft].compactMap { $0 } : [] }
        let rest = segments.dropFirst()
        switch first {
        case .literal(let text):
            return (literals[text]?.rivals(of: rest, wins: wins, loses: loses) ?? [])
                + (parameter?.rivals(of: rest, wins: true, loses: loses) ?? [])
        case .parameter:
            let names = literals.keys.sorted()
            return names.flatMap { literals[$0]?.rivals(of: rest, wins: wins, loses: true) ?? [] }
                + (parameter?.rivals(of: rest, wins: wins, loses: loses) ?? [])
        }
    }
}
