import paddle
from caselib import floats


def case_forms():
    x, v, rows = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4)), paddle.to_tensor([0, 2])
    return (
        x.index_put((rows, rows), paddle.to_tensor(2.0)), x.index_put((rows,), v),
        x.index_put(indices=(rows, rows), value=paddle.ones([2]), accumulate=True))
