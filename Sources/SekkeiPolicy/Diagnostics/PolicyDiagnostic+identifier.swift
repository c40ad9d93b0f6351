extension PolicyDiagnostic.Kind {
    /// A stable name for catalogs and logs; it never changes, while ``PolicyDiagnostic/message`` may.
    public var identifier: String {
        // The mirror's label of a case is its name, and of a case without values there is only the name.
        Mirror(reflecting: self).children.first?.label ?? String(describing: self)
    }

    var isWarning: Bool {
        switch self {
        case .constantCondition, .alwaysPresent: true
        default: false
        }
    }
}
