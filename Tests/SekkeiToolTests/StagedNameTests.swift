import Testing

@testable import SekkeiTool

struct StagedNameTests {
    @Test func name_isReadBack() throws {
        let name = StagedName(file: "v2.json", process: 4711)
        #expect(name.description == "v2.json.4711.tmp")
        #expect(StagedName("v2.json.4711.tmp") == name)
    }

    @Test(arguments: ["", "tmp", "a.tmp", "a.x.tmp", "a.-1.tmp", "a.0.tmp", "a.007.tmp", "a.+7.tmp", "a.99999999999.tmp", "a.7.tmp.md"])
    func name_ofAnotherForm_isNone(name: String) {
        #expect(StagedName(name) == nil)
    }
}
