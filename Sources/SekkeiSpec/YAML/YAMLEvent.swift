/// A step of a YAML file, in the file's order.
struct YAMLEvent: Sendable {
    enum Kind: Sendable, Equatable {
        case documentStart
        case documentEnd
        case alias(String)
        case scalar(ScalarText)
        case sequenceStart
        case mappingStart
        /// The end of a sequence or a mapping.
        case end
    }

    var kind: Kind
    var anchor: String?
    var tag: String?
    var start: SourceSpan.Mark
    var end: SourceSpan.Mark
}
