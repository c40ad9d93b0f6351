import FoundationEssentials
import NIOCore
import NIOHTTP1
import NIOPosix
import Testing

@_spi(Generated) @testable import Sekkei

/// Written as the generator writes it.
private struct UploadForm: Equatable {
    var caption: String
    var price: Decimal?
    var tags: [String]?
    var file: UploadedFile
    var pages: [UploadedFile]?
    var password: String?

    init?(from form: inout FormReader) {
        var caption: String?
        var price: Decimal?
        var tags: [String]?
        var file: UploadedFile?
        var pages: [UploadedFile]?
        var password: String?
        while let name = form.next() {
            switch name {
            case "caption": caption = form.value(0) { $0.string(minLength: 1, maxLength: 10) }
            case "price": price = form.value(1) { $0.decimal(minimum: 0) }
            case "tags": form.append(2, to: &tags) { $0.string(maxLength: 3) }
            case "file": file = form.file(3, maxSize: 8, contentTypes: ["image/png", "text/*"])
            case "pages": form.appendFile(4, to: &pages, maxSize: 4)
            case "password": password = form.value(5) { $0.string(minLength: 8, secret: true) }
            default: form.unknownPart()
            }
        }
        form.check(2, "tags", tags, maxItems: 3, unique: true)
        form.check(4, "pages", pages, maxItems: 2)
        form.end(required: 0b1001, ["caption", "file"])
        guard let caption, let file else { return nil }
        self.caption = caption
        self.price = price
        self.tags = tags
        self.file = file
        self.pages = pages
        self.password = password
    }
}

@Suite struct FormReaderTests {
    private let caption = FormText.field("caption", "Hi")
    private let file = FormText.file("file", "a.png", "image/png", "PNG")

    private func reader(_ body: String, contentType: String? = nil, headers: HTTPHeaders = [:]) -> RequestReader {
        let request = Request(
            method: .post, target: "/", headers: headers, remoteAddress: nil, eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        request.facts.contentType = contentType ?? "multipart/form-data; boundary=\(FormText.boundary)"
        // Behind other bytes, as bodies lie in the connection's buffer.
        var buffer = ByteBuffer(string: "GET " + body)
        buffer.moveReaderIndex(forwardBy: 4)
        request.body = buffer
        return RequestReader(request)
    }

    private func read(_ parts: String...) -> (form: UploadForm?, faults: [FieldFault]) {
        var reader = reader(parts.joined() + FormText.whole())
        let form = reader.form { UploadForm(from: &$0) }
        #expect(reader.refused == nil)
        return (form, reader.faults.sorted)
    }

    @Test func form_withEverything_isRead() throws {
        let (form, faults) = read(
            FormText.field("tags", "a"), FormText.file("pages", "", "text/plain", "p1"), file, FormText.field("tags", "日本"), caption,
            FormText.field("price", "1.50"), FormText.file("pages", "/tmp/2.txt", "text/plain; charset=utf-16", ""),
            FormText.field("password", "12345678"))
        #expect(faults.map(\.summary) == [])
        let found = try #require(form)
        #expect(
            found.caption == "Hi" && found.price == Decimal(string: "1.5") && found.tags == ["a", "日本"] && found.password == "12345678")
        #expect(found.file == UploadedFile(fileName: "a.png", contentType: "image/png", bytes: ByteBuffer(string: "PNG")))
        #expect(found.pages?.map(\.fileName) == [nil, "2.txt"] && found.pages?.map(\.bytes.readableBytes) == [2, 0])
        #expect(found.pages?.map(\.contentType) == ["text/plain", "text/plain; charset=utf-16"])
    }

    @Test func bytes_ofFiles_areNotCopied() throws {
        var reader = reader(caption + file + FormText.whole())
        let form = reader.form { UploadForm(from: &$0) }
        let address = reader.request.body.withUnsafeReadableBytes { UInt(bitPattern: $0.baseAddress) }
        let slice = try #require(form).file.bytes.withUnsafeReadableBytes { UInt(bitPattern: $0.baseAddress) }
        let size = UInt(reader.request.body.readableBytes)
        #expect(slice > address && slice < address + size)
    }

    @Test func faults_ofEveryKind_comeTogetherInTheOrderOfTheSpec() {
        let (form, faults) = read(
            FormText.field("surprise", "x"), FormText.file("pages", "a", "a/b", "12345"), FormText.field("password", "short"),
            FormText.field("tags", "ok"),
            FormText.field("tags", "long"), FormText.field("price", "-1"), FormText.file("file", "x", "application/pdf", "123456789"))
        #expect(form == nil)
        #expect(
            faults.map(\.summary) == [
                "caption required", "price minimum 0", "tags[1] maxLength 3", "file contentType image/png, text/*", "file maxSize 8",
                "pages[0] maxSize 4",
                "password minLength 8", "surprise unknown",
            ])
        #expect(faults.map(\.repeated) == [nil, "-1", "long", "application/pdf", nil, nil, nil, "x"])
        #expect(faults.allSatisfy { $0.location == .body })
    }

    @Test func parts_thatComeTwice_areFaults() {
        let faults = read(caption, file, FormText.field("caption", "again"), file).faults
        #expect(faults.map(\.summary) == ["caption duplicate", "file duplicate"])
    }

    @Test func lists_thatAreTooLongOrRepeat_areFaults() {
        let tags = ["a", "b", "c", "a"].map { FormText.field("tags", $0) }.joined()
        let pages = String(repeating: FormText.file("pages", "x", "a/b", ""), count: 3)
        #expect(read(caption, file, tags, pages).faults.map(\.summary) == ["tags maxItems 3", "tags uniqueItems", "pages maxItems 2"])
    }

    @Test func fileFields_leftEmpty_countAsNothing() {
        let empty = FormText.file("file", "", "application/octet-stream", "")
        #expect(read(caption, empty).faults.map(\.summary) == ["file required"])
        #expect(read(caption, empty, file, FormText.file("pages", "", "application/octet-stream", "")).form?.pages == nil)
    }

    @Test(
        arguments: [
            ("image/png", true), ("IMAGE/PNG", true), ("image/png; x=y", true), ("text/csv", true), ("image/jpeg", false), ("text", nil),
            ("textual/x", false),
        ] as [(String, Bool?)])
    func mediaTypes_ofFiles_areComparedByRange(type: String, isTaken: Bool?) {
        var reader = reader(caption + FormText.file("file", "a", type, "x") + FormText.whole())
        let form = reader.form { UploadForm(from: &$0) }
        #expect((form != nil) == (isTaken == true) && (reader.refused != nil) == (isTaken == nil))
        if let form { #expect(form.file.contentType == type) }
    }

    @Test func files_withoutNameOrType_areText() {
        let form = read(caption, FormText.field("file", "x")).form
        #expect(form?.file == UploadedFile(fileName: nil, contentType: "text/plain", bytes: ByteBuffer(string: "x")))
    }

    @Test func texts_thatAreNotUTF8_areFaults() {
        let text = FormText.part("Content-Disposition: form-data; name=caption\r\nContent-Type: text/plain; charset=iso-8859-1", "x")
        #expect(read(text, file).faults.map(\.summary) == ["caption format UTF-8"])
        var reader = reader("")
        var body = ByteBuffer(string: file + "--\(FormText.boundary)\r\nContent-Disposition: form-data; name=caption\r\n\r\n")
        body.writeBytes([0xC3, 0x28])
        body.writeString("\r\n" + FormText.whole())
        reader.request.body = body
        _ = reader.form { UploadForm(from: &$0) }
        #expect(reader.faults.sorted.map(\.summary) == ["caption format UTF-8"])
        #expect(read(FormText.field("caption", "\u{0}"), file).faults.map(\.summary) == ["caption format text without U+0000"])
    }

    @Test(arguments: [
        "application/json", "multipart/mixed; boundary=----x7MA4YWxk", "multipart/form-data-x; boundary=----x7MA4YWxk", "",
        "multipart/form-data; boundary",
    ])
    func contentType_ofAnotherKind_isRefused(type: String) {
        var reader = reader(caption + file + FormText.whole(), contentType: type)
        #expect(reader.form { UploadForm(from: &$0) } == nil)
        #expect(reader.refused?.catalogNumber == BuiltInError.unsupportedMediaType.rawValue && !reader.isValid)
        #expect(reader.refused.map { refused in written { refused.writeDetails(to: &$0) } } == #"{"allowed":"multipart/form-data"}"#)
    }

    @Test func bodies_thatAreCompressed_areRefused() {
        var reader = reader(caption + file + FormText.whole(), headers: ["Content-Encoding": "gzip"])
        #expect(reader.form { UploadForm(from: &$0) } == nil)
        #expect(reader.refused?.catalogNumber == BuiltInError.unsupportedMediaType.rawValue)
    }

    @Test(arguments: ["multipart/form-data", "multipart/form-data; boundary=other", "Multipart/Form-Data; boundary=\"\""])
    func forms_thatAreMalformed_outweighFaults(type: String) {
        var reader = reader(FormText.field("surprise", "x") + FormText.whole(), contentType: type)
        #expect(reader.form { UploadForm(from: &$0) } == nil)
        #expect(reader.refused?.catalogNumber == BuiltInError.malformedForm.rawValue && reader.faults.isEmpty)
        #expect(reader.refused?.text(of: "offset", language: 0) != nil)
    }

    @Test func forms_thatAreReadInPart_areStillCheckedToTheEnd() {
        var reader = reader(caption + "--\(FormText.boundary)?")
        let name = reader.form { $0.next() }
        #expect(name == nil && reader.refused != nil)
    }

    @Test func optionalForms_thatAreMissing_areNil() {
        var empty = reader("")
        #expect(empty.optionalForm { UploadForm(from: &$0) } == nil && empty.isValid)
        var given = reader(caption + file + FormText.whole())
        #expect(given.optionalForm { UploadForm(from: &$0) } != nil && given.isValid)
    }

    @Test func faults_ofHostileForms_areBounded() {
        let name = String(repeating: "n", count: 4000)
        let faults = read(caption, file, String(repeating: FormText.field(name, "x"), count: 500)).faults
        #expect(faults.count == FaultList.limit && faults.allSatisfy { $0.field.utf8.count < 300 })
    }
}
