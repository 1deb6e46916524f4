import paddle
from caselib import floats


def narrow(x, dim, start, length):
    """A view of a part of x; Paddle's method forgets where x begins when x is a view itself."""
    start = start + x.shape[dim] if start < 0 else start
    return paddle.slice(x, [dim % x.ndim], [start], [start + length])


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return narrow(x, 1, 1, 2), narrow(x, 1, 1, 2), x[:2], narrow(x, -1, -2, 2)


def case_shares_memory():
    x = paddle.to_tensor(floats(3, 4))
    narrow(x, 1, 1, 2).fill_(3.0)
    return x


def case_of_a_view():
    x = paddle.to_tensor(floats(3, 2, 4, 5))
    n = 3
    row, part = x[2], x[1:, 1]
    return narrow(row, 0, 1, 1), row[:, :2], part[:, :, :n], narrow(part, -1, n, 2), row[0][..., :n], row[:1], narrow(row.transpose(0, 1), 1, -1, 1)


def case_written():
    x = paddle.zeros([4, 1, 3, 5])
    for i in range(3):
        copy_(x[i][0][:, :i + 1], paddle.to_tensor(floats(3, i + 1)))
        narrow(x[i][0], 1, i + 1, 1).fill_(2.0)
    mask = paddle.empty(x.shape, dtype='bool').fill_(0)
    narrow(mask[1], 2, 2, 3).fill_(1)
    return x, mask
