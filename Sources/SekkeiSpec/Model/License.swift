/// `api.license`.
package struct License: Sendable, Equatable {
    package var name: String
    package var identifier: String?
    package var url: String?
}
