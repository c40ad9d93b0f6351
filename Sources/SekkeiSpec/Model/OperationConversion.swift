/// How an operation of the older version is served by the newer one.
package struct OperationConversion: Sendable {
    /// Its name in the older API.
    package var older: String
    /// Its name in the newer API; nil where it was removed since, and the application serves it by itself for older callers.
    package var newer: String?
    /// In the order of the newer operation; an unchanged parameter stands here, too. Empty where the operation was removed.
    package var path: [FieldConversion] = []
    package var query: [FieldConversion] = []
    package var headers: [FieldConversion] = []
    /// The parts of a form.
    package var parts: [FieldConversion] = []

    /// The fields that `?sort=` takes, from the older name to the newer one, in the order of the newer operation.
    package var sort: [EnumConversion.Row] = []

    package init(older: String, newer: String?) {
        self.older = older
        self.newer = newer
    }
}
