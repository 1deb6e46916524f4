import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4, seed=1))
    return paddle.select_scatter(x, v, 0, 1), paddle.select_scatter(x, values=v[:3], axis=1, index=-1)
