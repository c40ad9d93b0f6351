/// A body that is no form, and where that shows.
struct MalformedForm: Error, Equatable {
    /// The byte at which reading stopped, counted from 0.
    let offset: Int
}
