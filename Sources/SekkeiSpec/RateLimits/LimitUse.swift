/// One entry under `rateLimit`.
enum LimitUse {
    case named(String, SourceSpan)
    case inPlace(LimitDraft)
}
