import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, seed=1))
    return paddle.diagonal_scatter(x, v), paddle.diagonal_scatter(x, v[:2], 1), paddle.diagonal_scatter(x, y=v, offset=0, axis1=1, axis2=0)
