import Foundation
import PackagePlugin

/// Generates a module's Swift code from the spec that its folder holds.
///
/// The target's own folder is the spec folder: SwiftPM then notices every spec file that is added, renamed or removed.
@main
struct SekkeiPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        guard let module = target as? any SourceModuleTarget else {
            Diagnostics.error("SekkeiPlugin works on a target with sources; '\(target.name)' has none")
            return []
        }
        let spec = SpecTarget(module)
        guard !spec.files.isEmpty else {
            Diagnostics.error("the folder of target '\(target.name)' holds no spec: no .yaml file in '\(spec.folder.path)'")
            return []
        }
        let tool = try context.tool(named: "SekkeiTool").url
        let output = context.pluginWorkDirectoryURL
        return [
            .buildCommand(
                displayName: "Generating \(target.name) from its spec",
                executable: tool,
                arguments: [
                    "build-outputs", "--spec", spec.folder.path, "--output", output.path, "--plugin-version", ToolVersion.current, "--",
                ] + spec.files,
                // A rebuilt tool may generate something else from an unchanged spec.
                inputFiles: spec.files.map { spec.folder.appending(path: $0) } + [tool],
                outputFiles: OutputNames.swiftFiles(forSpecFiles: spec.files).map { output.appending(path: $0) })
        ]
    }
}
