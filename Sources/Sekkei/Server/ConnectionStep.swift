/// What follows the admission of a request.
enum AdmissionStep: Equatable {
    case proceed
    /// The client waits for `100 Continue`.
    case sendContinue
    case fault(ConnectionFault)
}

/// What becomes of a piece of a body.
enum BodyStep: Equatable {
    case keep
    case drop
    case fault(ConnectionFault)
}

/// What follows the end of a message.
enum EndStep: Equatable {
    case respond
    case none
}

/// What follows the end of all input.
enum InputEndStep: Equatable {
    case close
    case fault(ConnectionFault)
    case none
}

/// What follows a deadline.
enum ExpiryStep: Equatable {
    case close
    case fault(ConnectionFault)
    case none
}
