import Sekkei

/// Too many passwords wait to be checked.
struct PasswordsBusy: ServiceUnavailable {
    var isUnavailable: Bool { true }
    var dependency: UnavailableDependency { .externalService }
}
