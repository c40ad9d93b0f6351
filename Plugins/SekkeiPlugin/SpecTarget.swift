import Foundation
import PackagePlugin

/// The spec in the folder of a target.
struct SpecTarget {
    let folder: URL
    /// Relative to the folder, sorted.
    let files: [String]

    init(_ module: any SourceModuleTarget) {
        let folder = module.directoryURL.standardizedFileURL
        let root = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
        self.folder = folder
        files = module.sourceFiles
            .map(\.url.standardizedFileURL.path)
            .filter { $0.hasPrefix(root) }
            .map { String($0.dropFirst(root.count)) }
            .filter(OutputNames.isSpecFile)
            .sorted()
    }
}
