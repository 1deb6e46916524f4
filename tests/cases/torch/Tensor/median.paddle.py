import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    values, _ = paddle.compat.median(x, 1)
    pair = paddle.compat.median(x, dim=0, keepdim=True)
    return paddle.compat.median(x), paddle.compat.median(i), values, pair[0], pair[0], paddle.compat.median(x, 1)[0], paddle.compat.median(x, -1)[0], paddle.compat.median(x, 1, True)[0]


def case_unknown_receiver():
    def pair(x):
        values, indices = paddle.compat.median(x, 1)
        return values, indices
    return list(map(pair, [paddle.to_tensor(floats(3, 5))]))[0]
