@testable import SekkeiGenerator
@testable import SekkeiSpec

/// An API with what ``SampleAPI`` leaves out: unions, forms, streams, cursors, conditions and the rarer types.
enum SampleStudio {
    static let api: API = {
        var api = SampleAPI.api
        api.types = StudioTypes.all
        api.services = [
            Service(
                name: "Studio", path: "/studio", summary: nil, description: SampleAPI.text("Pictures."), tags: [],
                operations: StudioOperations.all, extensions: [], file: "services/studio.yaml", span: SampleAPI.span)
        ]
        api.auth = nil
        return api
    }()

    static let document = DocumentUnderTest(api: api, version: "v2")
}
