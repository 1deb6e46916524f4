import paddle
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return (
        x.diagonal_scatter(paddle.zeros([3])), x.diagonal_scatter(paddle.zeros([3]), offset=1),
        b.diagonal_scatter(paddle.zeros([2, 3]), axis1=1, axis2=2))
