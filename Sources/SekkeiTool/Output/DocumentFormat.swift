import ArgumentParser
import SekkeiGenerator

/// How a document is written.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
    case yaml, json

    func text(of document: DocumentValue, in language: String) -> String {
        switch self {
        case .yaml: document.yaml(in: language)
        case .json: document.json().text(in: language)
        }
    }
}
