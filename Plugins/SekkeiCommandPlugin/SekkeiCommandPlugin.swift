import Foundation
import PackagePlugin

/// Runs the tool in the package's folder: `swift package --allow-writing-to-package-directory sekkei generate`.
///
/// SwiftPM wants the permission before it knows the command, `check` included; on a terminal it asks for it.
@main
struct SekkeiCommandPlugin: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let process = Process()
        process.executableURL = try context.tool(named: "SekkeiTool").url
        process.currentDirectoryURL = context.package.directoryURL
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
        guard process.terminationReason == .exit else {
            Diagnostics.error("sekkei ended by signal \(process.terminationStatus)")
            return
        }
        // The tool has said what is wrong; SwiftPM ends with 1 whatever the status.
        if process.terminationStatus != 0 { exit(process.terminationStatus) }
    }
}
