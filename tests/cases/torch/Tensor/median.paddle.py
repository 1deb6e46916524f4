import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    values, _ = paddle.compat.median(x, 1)
    pair = paddle.compat.median(x, dim=0, keepdim=True)
    return paddle.compat.median(x), paddle.compat.median(i), values, pair[0], pair[0], paddle.compat.median(x, 1)[0], paddle.compat.median(x, -1)[0], paddle.compat.median(x, 1, True)[0]
