/// Makes nodes of events: replaces aliases, refuses what a spec must not use, and bounds what aliases may grow to.
struct NodeComposer {
    /// So many nodes may come from aliases in one file. A spec that shares a type by alias needs a few hundred.
    static let maximalExpansion = 50_000

    /// Thrown where the rest of the file cannot be read with any sense.
    struct Stop: Error {
        var code: DiagnosticCode
        var message: String
        var span: SourceSpan
    }

    let file: String
    let sink: DiagnosticSink
    private let events: [YAMLEvent]
    private var index = 0
    private var anchors: [String: Node] = [:]
    private var expanded = 0

    init(events: [YAMLEvent], file: String, sink: DiagnosticSink) {
        self.events = events
        self.file = file
        self.sink = sink
    }

    /// The file's one document; nil for a file with nothing but comments.
    mutating func document() throws(Stop) -> Node? {
        guard !events.isEmpty else { return nil }
        index = 1
        let root = try node(depth: 0)
        index += 1
        if index < events.count {
            sink.error(
                .severalDocuments, "a file holds one document", at: span(events[index]),
                help: "put the second document into a file of its own")
        }
        return root.isNull ? nil : root
    }

    private mutating func node(depth: Int) throws(Stop) -> Node {
        let event = events[index]
        index += 1
        if let tag = event.tag {
            sink.error(
                .tag, "tags like '\(Self.written(tag))' are not used in a spec", at: span(event),
                help: "leave the tag out: types come from the spec language")
        }
        let node: Node
        switch event.kind {
        case .alias(let name): return try expand(name, at: event, depth: depth)
        case .sequenceStart: node = try sequence(event, depth: depth)
        case .mappingStart: node = try mapping(event, depth: depth)
        case .scalar(let scalar): node = Node(.scalar(scalar), span: span(event))
        default: node = Node(.scalar(ScalarText(text: "", style: .plain)), span: span(event))
        }
        if let anchor = event.anchor { anchors[anchor] = node }
        return node
    }

    /// `!!str` as its author wrote it.
    private static func written(_ tag: String) -> String {
        let standard = "tag:yaml.org,2002:"
        return tag.hasPrefix(standard) ? "!!" + tag.dropFirst(standard.count) : tag
    }

    private mutating func sequence(_ start: YAMLEvent, depth: Int) throws(Stop) -> Node {
        var items: [Node] = []
        while events[index].kind != .end { items.append(try node(depth: depth + 1)) }
        return close(.sequence(items), start, last: items.last)
    }

    private mutating func mapping(_ start: YAMLEvent, depth: Int) throws(Stop) -> Node {
        var members: [NodeMember] = []
        var places: [String: SourceSpan] = [:]
        while events[index].kind != .end {
            let key = try node(depth: depth + 1)
            let value = try node(depth: depth + 1)
            guard let name = keyName(key) else { continue }
            if let first = places[name] {
                sink.error(.duplicateKey, "key '\(name)' stands here twice", at: key.span, notes: [.init("the first is here", at: first)])
            } else {
                places[name] = key.span
                members.append(NodeMember(name: name, keySpan: key.span, value: value))
            }
        }
        return close(.mapping(members), start, last: members.last?.value)
    }

    private func keyName(_ key: Node) -> String? {
        guard let scalar = key.scalar else {
            sink.error(.keyNotScalar, "a key must be a word, not a list or a mapping", at: key.span)
            return nil
        }
        if scalar.text == "<<", scalar.style == .plain {
            sink.error(.mergeKey, "the merge key '<<' is not used in a spec", at: key.span, help: "let the type say 'extends:'")
            return nil
        }
        return scalar.text
    }

    /// libyaml ends a block collection where the next token begins; it ends with its last member here.
    private mutating func close(_ content: Node.Content, _ start: YAMLEvent, last: Node?) -> Node {
        let end = events[index]
        index += 1
        let isBlock = end.start == end.end
        var span = SourceSpan(file: file, start: start.start, end: end.end)
        if isBlock { span.end = last.map { max($0.span.end, start.end) } ?? start.end }
        return Node(content, span: span)
    }

    private mutating func expand(_ name: String, at event: YAMLEvent, depth: Int) throws(Stop) -> Node {
        guard let node = anchors[name] else {
            throw Stop(code: .unknownAlias, message: "alias '*\(name)' names no anchor before it", span: span(event))
        }
        guard depth + node.height <= YAMLEventReader.maximalDepth else {
            throw Stop(code: .tooDeep, message: "nested deeper than \(YAMLEventReader.maximalDepth) levels", span: span(event))
        }
        expanded = expanded.addingReportingOverflow(node.weight).overflow ? Int.max : expanded + node.weight
        guard expanded <= Self.maximalExpansion else {
            throw Stop(code: .tooManyAliases, message: "aliases expand to more than \(Self.maximalExpansion) nodes", span: span(event))
        }
        return node
    }

    private func span(_ event: YAMLEvent) -> SourceSpan { SourceSpan(file: file, start: event.start, end: event.end) }
}
