/// Rules of the newer version that are stricter than the older one's.
package struct Tightening: Sendable {
    /// What becomes of an older value that breaks them.
    package enum Treatment: String, Sendable, CaseIterable {
        /// It is refused, under the older version's name of the field.
        case reject
        /// It is cut to what is allowed: texts and lists at their end, numbers to the bound.
        case clamp
    }

    /// The newer rules, and no others than those that became stricter.
    package var constraints: Constraints
    package var treatment: Treatment

    package init(constraints: Constraints, treatment: Treatment) {
        self.constraints = constraints
        self.treatment = treatment
    }
}
