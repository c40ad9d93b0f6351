private import CLibYAML

/// Reads a file with libyaml's event interface. The one place that knows libyaml.
struct YAMLEventReader {
    /// Why reading ended before the end of the file.
    struct Fault: Error {
        var message: String
        var mark: SourceSpan.Mark
        var context: (message: String, mark: SourceSpan.Mark)?

        /// Whether a key has no colon, or a quote no end.
        var isUnfinished: Bool {
            message == "could not find expected ':'"
                || (message == "found unexpected end of stream" && context?.message.contains("quoted") == true)
        }
    }

    /// Deeper nesting is not read: no spec needs it, and what reads nodes may recurse.
    static let maximalDepth = 100

    /// The events up to the end of the file, or up to the first thing that nests deeper than ``maximalDepth``.
    ///
    /// - Parameter bytes: valid UTF-8 without a byte order mark.
    static func events(of bytes: [UInt8]) throws(Fault) -> (events: [YAMLEvent], tooDeep: SourceSpan.Mark?) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else { throw Fault(message: "out of memory", mark: .init(line: 1, column: 1)) }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        let outcome = bytes.withUnsafeBufferPointer { buffer -> Result<(events: [YAMLEvent], tooDeep: SourceSpan.Mark?), Fault> in
            yaml_parser_set_input_string(parser, buffer.baseAddress ?? UnsafePointer(bitPattern: 1), buffer.count)
            return Result { () throws(Fault) in try readAll(parser, bytes) }
        }
        return try outcome.get()
    }

    private static func readAll(
        _ parser: UnsafeMutablePointer<yaml_parser_t>, _ bytes: [UInt8]
    ) throws(Fault) -> (events: [YAMLEvent], tooDeep: SourceSpan.Mark?) {
        var events: [YAMLEvent] = []
        var depth = 0
        while true {
            var raw = yaml_event_t()
            guard yaml_parser_parse(parser, &raw) == 1 else { throw fault(parser.pointee, bytes) }
            defer { yaml_event_delete(&raw) }
            if raw.type == YAML_STREAM_END_EVENT { return (events, nil) }
            guard let event = event(raw) else { continue }
            depth += depthChange(event.kind)
            if depth > maximalDepth { return (events, event.start) }
            events.append(event)
        }
    }

    private static func depthChange(_ kind: YAMLEvent.Kind) -> Int {
        switch kind {
        case .sequenceStart, .mappingStart: 1
        case .end: -1
        default: 0
        }
    }

    private static func event(_ raw: yaml_event_t) -> YAMLEvent? {
        let data = raw.data
        switch raw.type {
        case YAML_DOCUMENT_START_EVENT: return make(.documentStart, raw)
        case YAML_DOCUMENT_END_EVENT: return make(.documentEnd, raw)
        case YAML_ALIAS_EVENT: return make(.alias(text(data.alias.anchor) ?? ""), raw)
        case YAML_SCALAR_EVENT:
            let bytes = UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
            let scalar = ScalarText(text: String(decoding: bytes, as: UTF8.self), style: style(data.scalar.style))
            return make(.scalar(scalar), raw, anchor: data.scalar.anchor, tag: data.scalar.tag)
        case YAML_SEQUENCE_START_EVENT:
            return make(.sequenceStart, raw, anchor: data.sequence_start.anchor, tag: data.sequence_start.tag)
        case YAML_MAPPING_START_EVENT:
            return make(.mappingStart, raw, anchor: data.mapping_start.anchor, tag: data.mapping_start.tag)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return make(.end, raw)
        default: return nil
        }
    }

    private static func make(
        _ kind: YAMLEvent.Kind, _ raw: yaml_event_t, anchor: UnsafeMutablePointer<UInt8>? = nil, tag: UnsafeMutablePointer<UInt8>? = nil
    ) -> YAMLEvent {
        YAMLEvent(kind: kind, anchor: text(anchor), tag: text(tag), start: mark(raw.start_mark), end: mark(raw.end_mark))
    }

    private static func style(_ style: yaml_scalar_style_t) -> ScalarText.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .plain
        }
    }

    private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    /// libyaml counts lines and characters from 0.
    private static func mark(_ mark: yaml_mark_t) -> SourceSpan.Mark {
        .init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    private static func fault(_ parser: yaml_parser_t, _ bytes: [UInt8]) -> Fault {
        let problem = parser.problem.map { String(cString: $0) } ?? "cannot be read"
        // A reader error (a control character) carries an offset in place of a mark.
        if parser.error == YAML_READER_ERROR {
            return Fault(message: problem, mark: UTF8Check.mark(at: min(parser.problem_offset, bytes.count), in: bytes))
        }
        let context = parser.context.map { (message: String(cString: $0), mark: mark(parser.context_mark)) }
        return Fault(message: problem, mark: mark(parser.problem_mark), context: context)
    }
}
