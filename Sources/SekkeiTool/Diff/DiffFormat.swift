import ArgumentParser

/// How differences are written.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    case human, json, github
}
