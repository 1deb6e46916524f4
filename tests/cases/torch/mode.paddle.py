import paddle


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    x = paddle.to_tensor([[1.0, 2.0, 2.0], [3.0, 3.0, 1.0]])
    values, indices = paddle.mode(x)
    pair = named('values indices', paddle.mode(x, 0))
    return values, indices, paddle.mode(x, 0)[0], paddle.mode(x, axis=1, keepdim=True)[1], paddle.mode(x, 1)[0], paddle.mode(x)[1], pair[0], pair[1]
