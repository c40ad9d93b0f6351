extension ConnectionFault {
    /// Whether the rest of what the client sends can no longer be told apart, or is not wanted.
    var closesConnection: Bool {
        switch self {
        case .timeout, .unsupportedExpectation, .invalidAnswer: false
        default: true
        }
    }
}
