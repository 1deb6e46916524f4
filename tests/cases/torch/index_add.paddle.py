import paddle
from caselib import floats


def case_forms():
    x, y, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 4, seed=1)), paddle.to_tensor([2, 0])
    out = paddle.empty([3, 4])
    paddle.assign(paddle.index_add(x, axis=0, index=index, value=y), out)
    return paddle.index_add(x, axis=0, index=index, value=y), paddle.index_add(x, axis=0, index=index, value=y, alpha=2), paddle.index_add(x, axis=1, index=paddle.to_tensor([1, 1]), value=x[:, :2]), out
