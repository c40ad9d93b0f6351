import ArgumentParser
import SekkeiGenerator

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the JSON Schema of spec files, for editors.",
        discussion: """
            With it an editor completes the keys of a spec, explains them and marks slips while you type. `sekkei generate` \
            writes the same text to `spec.schema.json` in its output folder. A first line names it to the YAML language server \
            (VS Code, Neovim, Helix and others):

              # yaml-language-server: $schema=../Generated/spec.schema.json

            EXAMPLES
              sekkei schema                        to read it, or to hand it on
              sekkei schema > spec.schema.json     without the other generated files
            """)

    func run() throws {
        try StandardOutput.write(LanguageSchema.text)
    }
}
