/// `api.contact`.
package struct Contact: Sendable, Equatable {
    package var name: String?
    package var url: String?
    package var email: String?
}
