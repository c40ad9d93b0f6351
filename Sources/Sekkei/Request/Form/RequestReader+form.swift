import NIOCore
import NIOHTTP1

extension RequestReader {
    /// Reads the body as a form with files (RFC 7578).
    public mutating func form<Form>(_ read: (inout FormReader) -> Form?) -> Form? {
        guard let type = request.facts.contentType.flatMap({ HeaderParameters($0.utf8) }), type.value == MediaType.form,
            !request.hasContentCoding
        else {
            refused = .formMediaType
            return nil
        }
        guard let boundary = FormBoundary(type) else {
            refused = .malformedForm(offset: 0)
            return nil
        }
        var reader = FormReader(request.body, boundary: boundary)
        let form = read(&reader)
        reader.finish()
        if let malformed = reader.malformed {
            refused = .malformedForm(offset: malformed.offset)
            return nil
        }
        faults.add(reader.faults)
        return form
    }

    /// Reads a form that may be missing.
    public mutating func optionalForm<Form>(_ read: (inout FormReader) -> Form?) -> Form? {
        request.body.readableBytes == 0 ? nil : form(read)
    }
}
