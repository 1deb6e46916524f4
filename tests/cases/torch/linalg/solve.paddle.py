import paddle
from caselib import floats


def case_forms():
    a, b, v = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 2)), paddle.to_tensor(floats(3))
    out = paddle.empty([3])
    paddle.assign(paddle.linalg.solve(a, v), out)
    return paddle.linalg.solve(a, b), paddle.linalg.solve(a, v), paddle.linalg.solve(x=a, y=b.t(), left=False), out
