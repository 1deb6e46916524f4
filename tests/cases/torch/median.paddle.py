import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    values, indices = paddle.compat.median(x, 1)
    return paddle.compat.median(x), paddle.compat.median(paddle.to_tensor(ints(5))), values, indices, paddle.compat.median(x, dim=0, keepdim=True)[0], paddle.compat.median(x, -1)[0], paddle.compat.median(x, 1)[0], paddle.compat.median(x, dim=1)[1]


def case_out():
    x, values, indices = paddle.to_tensor(floats(3, 5)), paddle.empty([3]), paddle.empty([3], dtype=paddle.int64)
    paddle.compat.median(x, 1, out=(values, indices))
    return values, indices
