import Foundation
import Testing

struct SchemaCommandTests {
    @Test func schema_isPrintedAsJSONWithoutASpec() throws {
        let run = try Workspace().run("schema")
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect((schema["properties"] as? [String: Any])?.keys.contains("services") == true)
    }

    @Test func schema_thatGenerateWrites_isTheSame() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        #expect(try workspace.read("Generated/spec.schema.json") == workspace.run("schema").output)
    }

    @Test func help_saysHowEditorsFindIt() throws {
        let run = try Workspace().run(["schema", "--help"])
        #expect(run.status == 0)
        #expect(run.output.contains("# yaml-language-server: $schema=../Generated/spec.schema.json"))
        #expect(run.output.components(separatedBy: "\n  sekkei schema").count > 2)
    }
}
