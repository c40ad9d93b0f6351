/// How the details of an error go from the newer version to the older one.
package struct ErrorConversion: Sendable {
    /// As in the spec: `BIZ_TASK_CLOSED`.
    package var error: String
    package var details: [FieldConversion]

    package init(error: String, details: [FieldConversion]) {
        self.error = error
        self.details = details
    }
}
