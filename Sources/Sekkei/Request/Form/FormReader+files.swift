import NIOCore

extension FormReader {
    /// Reads the current part as a file. What a browser sends for a file field that was left empty counts as nothing.
    /// - Parameters:
    ///   - field: The number of the part in the spec, below 64.
    ///   - maxSize: Bytes.
    ///   - contentTypes: Media types in lower case that are taken, `image/png` or `image/*`; empty for any.
    public mutating func file(_ field: Int, maxSize: Int = .max, contentTypes: [String] = []) -> UploadedFile? {
        if isEmptyChoice { return nil }
        let place = FormField(field, part.name)
        guard mark(field) else {
            fault(BrokenRule(constraint: .duplicate), place)
            return nil
        }
        return file(place, maxSize, contentTypes)
    }

    /// Reads one more file of a list that is sent by repeating its part.
    public mutating func appendFile(
        _ field: Int, to files: inout [UploadedFile]?, maxSize: Int = .max, contentTypes: [String] = []
    ) {
        if isEmptyChoice { return }
        let place = FormField(field, part.name, index: markElement(field))
        if files == nil { files = [] }
        if let file = file(place, maxSize, contentTypes) { files?.append(file) }
    }

    private var isEmptyChoice: Bool { part.fileName == "" && part.content.isEmpty }

    private mutating func file(_ place: FormField, _ maxSize: Int, _ contentTypes: [String]) -> UploadedFile? {
        let type = part.contentType?.value ?? UploadedFile.defaultContentType
        let isOfType = contentTypes.isEmpty || contentTypes.contains { Self.matches(type, $0) }
        if !isOfType {
            let allowed = contentTypes.joined(separator: ", ")
            fault(BrokenRule(constraint: .contentType, parameter: .text(allowed)), place, value: .text(type))
        }
        let isInSize = part.content.count <= maxSize
        if !isInSize { fault(BrokenRule(constraint: .maxSize, parameter: .integer(Int64(maxSize))), place) }
        guard isOfType, isInSize,
            let bytes = body.getSlice(at: body.readerIndex + part.content.lowerBound, length: part.content.count)
        else { return nil }
        return UploadedFile(
            fileName: part.fileName.flatMap(UploadedFile.lastComponent),
            contentType: part.contentTypeText ?? UploadedFile.defaultContentType, bytes: bytes)
    }

    /// Whether a media type is one of a range, `image/*` or `*/*`.
    private static func matches(_ type: String, _ range: String) -> Bool {
        if range == "*/*" { return true }
        guard range.hasSuffix("/*") else { return type == range }
        return type.hasPrefix(range.dropLast())
    }
}
