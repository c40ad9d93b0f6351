/// Which part of a list is wanted.
public struct PageWindow: Sendable, Hashable {
    /// Counted from 1.
    public let page: Int
    /// The most elements on a page.
    public let size: Int

    /// A window; the numbers are expected to be validated, smaller ones than 1 are taken as 1.
    public init(page: Int, size: Int) {
        self.page = max(page, 1)
        self.size = max(size, 1)
    }

    /// Elements before the page; the greatest integer when the product is beyond it.
    public var offset: Int {
        let (product, overflow) = (page - 1).multipliedReportingOverflow(by: size)
        return overflow ? .max : product
    }
}
