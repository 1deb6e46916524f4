import paddle


def assign_all(values, out):
    """Copies several results into the Tensors that out= names."""
    for value, tensor in zip(values, out):
        paddle.assign(value, tensor)
    return out


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    x = paddle.to_tensor([[1.0, 2.0, 2.0], [3.0, 3.0, 1.0]])
    values, indices = paddle.mode(x)
    pair = named('values indices', paddle.mode(x, 0))
    return values, indices, paddle.mode(x, 0)[0], paddle.mode(x, axis=1, keepdim=True)[1], paddle.mode(x, 1)[0], paddle.mode(x)[1], pair[0], pair[1]


def case_out():
    x, values, indices = paddle.to_tensor([[1.0, 2.0, 2.0], [3.0, 3.0, 1.0]]), paddle.empty([2]), paddle.empty([2], dtype=paddle.int64)
    assign_all(paddle.mode(x, 1), (values, indices))
    return values
