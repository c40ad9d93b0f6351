/// The version of the generator: named at the top of each generated file, and part of the plugin's command, so that a
/// new release runs again on an unchanged spec. The build-tool plugin compiles this file through a symbolic link.
enum ToolVersion {
    static let current = "0.1.0"
}
