import paddle


def split_views(x, size, axis=0):
    """Pieces of one size, or of a list of sizes, that share the memory of x; Paddle's are copies."""
    whole = [slice(None)] * (axis % x.ndim)
    sizes = [size] * -(-x.shape[axis] // size) if isinstance(size, int) else size
    return tuple(x[(*whole, slice(sum(sizes[:i]), sum(sizes[:i + 1])))] for i in range(len(sizes)))


def chunk_views(x, chunks, axis=0):
    """Pieces that share the memory of x; Paddle's are copies."""
    return split_views(x, -(-x.shape[axis] // chunks), axis)


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


def case_unpacked():
    x = paddle.zeros([4, 3])
    a, b = chunk_views(x, 2, 0)
    a.scale_(1, bias=1)
    b[0] = 5
    y = paddle.zeros([6])
    c, d, e = split_views(y, [1, 2, 3], 0)
    d.fill_(2)
    e.scale_(1, bias=1)
    return x, a, b, y.sum(), y


def case_loops():
    x = paddle.ones([2, 4])
    for piece in chunk_views(x, 2, -1):
        piece.scale_(3)
    y = paddle.zeros([2, 5])
    for i, piece in enumerate(split_views(y, 2, 1)):
        piece.scale_(1, bias=i + 1)
    z = paddle.zeros([5])
    for start, piece in zip([10, 20], split_views(z, [2, 3], 0)):
        copy_(piece, paddle.arange(start, start + len(piece)))
    return x, y, z


def case_outputs_and_items():
    x = paddle.zeros([2, 6])
    a, b = split_views(x, 3, -1)
    paddle.assign(b + 2, b)
    a[:, 1:].scale_(2).scale_(1, bias=1)
    y = paddle.ones([5])
    chunk_views(y, 2, 0)[1].scale_(3)
    return x, y


def scale_front(x):
    front, back = chunk_views(x, 2, 1)
    front[:, 0] *= 2


class Halves:
    def __init__(self):
        self.whole = paddle.ones([4])

    def double(self):
        first, second = split_views(self.whole, [1, 3], 0)
        second.scale_(2)


def case_seen_elsewhere():
    x = paddle.ones([2, 4])
    scale_front(x)
    h = Halves()
    h.double()
    return x, h.whole


def case_not_seen():
    x = paddle.ones([2, 4]) * 2
    a, b = x.chunk(2, 1)
    a.multiply_(b)
    c, d = paddle.ones([4]).chunk(2)
    c.add_(d)
    return a, c


def case_rows_of_unbind():
    x = paddle.zeros([2, 3])
    a, b = x.unbind(0)
    a.scale_(1, bias=1)
    for i, row in enumerate(x.unbind(axis=0)):
        row.scale_(i + 2)
        row.scale_(1, bias=1)
    return x


def case_piece_in_brackets():
    x = paddle.zeros([4])
    a, b = chunk_views(x, 2, 0)
    (a).scale_(1, bias=1)
    return x
