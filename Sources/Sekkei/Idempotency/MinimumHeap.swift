/// Elements of which the least is at hand: a binary heap.
struct MinimumHeap<Element> {
    private let isLess: (Element, Element) -> Bool
    private var elements: [Element] = []

    init(by isLess: @escaping (Element, Element) -> Bool) {
        self.isLess = isLess
    }

    var count: Int { elements.count }
    var first: Element? { elements.first }

    mutating func insert(_ element: Element) {
        elements.append(element)
        var child = elements.count - 1
        while child > 0, isLess(elements[child], elements[(child - 1) / 2]) {
            elements.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func removeAll() { elements = [] }

    mutating func removeFirst() {
        guard let last = elements.popLast(), !elements.isEmpty else { return }
        elements[0] = last
        var parent = 0
        while let least = [2 * parent + 1, 2 * parent + 2].filter({ $0 < elements.count }).min(by: { isLess(elements[$0], elements[$1]) }),
            isLess(elements[least], elements[parent])
        {
            elements.swapAt(least, parent)
            parent = least
        }
    }
}
