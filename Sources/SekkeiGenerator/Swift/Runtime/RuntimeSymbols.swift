/// The types from Swift, Foundation and the runtime that generated code may mention.
///
/// With what the other files of this folder spell, their members, that is the contract with the runtime.
///
/// Every name is qualified by its module, so that a type of the spec may have any name.
enum RuntimeSymbols {
    static let sendable = "Swift.Sendable"
    static let equatable = "Swift.Equatable"
    static let hashable = "Swift.Hashable"
    static let string = "Swift.String"
    static let staticString = "Swift.StaticString"
    static let bool = "Swift.Bool"
    static let int = "Swift.Int"
    static let int32 = "Swift.Int32"
    static let int64 = "Swift.Int64"
    static let double = "Swift.Double"
    static let date = "Foundation.Date"
    static let uuid = "Foundation.UUID"

    static let jsonError = "SekkeiJSON.JSONError"
    static let jsonWriter = "SekkeiJSON.JSONWriter"

    static let jsonReadable = "Sekkei.JSONReadable"
    static let jsonWritable = "SekkeiJSON.JSONWritable"
    static let wireEnum = "Sekkei.WireEnum"
    static let patch = "Sekkei.Patch"
    static let box = "Sekkei.Box"
    static let calendarDate = "Sekkei.CalendarDate"
    static let timeOfDay = "Sekkei.TimeOfDay"
    static let patternProgram = "Sekkei.PatternProgram"
    static let bodyReader = "Sekkei.BodyReader"
    static let queryReader = "Sekkei.QueryReader"
    static let requestReader = "Sekkei.RequestReader"
    static let page = "Sekkei.Page"
    static let pageRequest = "Sekkei.PageRequest"
    static let noSort = "Sekkei.NoSort"
    static let callerContext = "Sekkei.Context"
    static let requestContext = "Sekkei.RequestContext"
    static let noCaller = "Sekkei.NoCaller"
    static let request = "Sekkei.Request"
    static let outcome = "Sekkei.Outcome"

    static let catalogError = "Sekkei.CatalogError"
    static let catalogEntry = "Sekkei.CatalogEntry"
    static let generatedAPI = "Sekkei.GeneratedAPI"
    static let apiDescriptor = "Sekkei.APIDescriptor"
    static let operationDescriptor = "Sekkei.OperationDescriptor"
    static let versionDescriptor = "Sekkei.VersionDescriptor"
    static let securityScheme = "Sekkei.SecurityScheme"
    static let resource = "Sekkei.Resource"
    static let pathCursor = "Sekkei.PathCursor"
    static let pathEnd = "Sekkei.PathEnd.end"
}
