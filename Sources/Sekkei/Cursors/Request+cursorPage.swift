import NIOCore
public import SekkeiJSON

extension Request {
    /// The enveloped answer with one page of a list that is walked through with cursors.
    @_spi(Generated) public func success<Item: JSONWritable>(
        _ status: Int, cursorPage page: CursorPage<Item>, headers: [(name: String, value: String)] = []
    ) -> Answer {
        var next: String?
        if let cursor = page.next {
            next = api.cursorSeal.seal(cursor, for: cursorScope)
            guard next != nil else { return answer(toThrown: CursorTooLong()) }
        }
        let body = AnswerScratch.body { json in
            json.raw(#"{"success":true,"data":"#)
            json.write(page.slice)
            beginMeta(to: &json)
            json.write(#","pagination":{"size":"#, page.size)
            json.write(#","has_next":"#, next != nil)
            json.write(#","next_cursor":"#, next)
            json.raw("}}}")
        }
        return Answer(status: status, block: block, headers: headers, naming: self, body: .bytes(body))
    }
}
